using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Tests.Http;

/// <summary>What HttpClient would not send.</summary>
public sealed class BrokenConnectionTests
{
    [Fact]
    public async Task A_client_that_leaves_while_it_waits_is_no_error()
    {
        await using var host = await WebHost.StartAsync();

        using (var socket = await ConnectAsync(host))
        {
            await SendAsync(socket, Post("""{"query":"wait"}"""));
            await host.Waiting.Task;
        }

        Assert.Equal("""{"data":{"echo":null}}""", await host.Client.GetStringAsync("/graphql?query=%7Becho%7D"));
        await host.StopAsync();
        NothingIsLogged(host);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_its_body_is_no_error()
    {
        await using var host = await WebHost.StartAsync();

        using (var socket = await ConnectAsync(host))
        {
            await SendAsync(socket, Post("""{"query":"{ echo }"}""")[..^5]);
            await host.Client.GetStringAsync("/health/live");
        }

        await host.StopAsync();
        NothingIsLogged(host);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_an_answer_is_no_error()
    {
        await using var host = await WebHost.StartAsync();

        using (var socket = await ConnectAsync(host))
        {
            await SendAsync(socket, Post("""{"query":"large"}"""));
            await socket.ReceiveAsync(new byte[1000]);
        }

        await host.StopAsync();
        NothingIsLogged(host);
    }

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", "400")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n\r\n", "400")]
    [InlineData("GET /graphql?query=\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    public async Task Malformed_HTTP_is_refused(string request, string status)
    {
        await using var host = await WebHost.StartAsync();
        using var socket = await ConnectAsync(host);

        await SendAsync(socket, request);
        var buffer = new byte[1000];
        var count = await socket.ReceiveAsync(buffer);

        Assert.StartsWith($"HTTP/1.1 {status} ", Encoding.ASCII.GetString(buffer, 0, count), StringComparison.Ordinal);
        NothingIsLogged(host);
    }

    // As a message, since what Assert.Equal differs in is cut.
    static void NothingIsLogged(WebHost host) => Assert.True(host.Logged.IsEmpty, string.Join('\n', host.Logged));

    static string Post(string body)
        => $"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    static async Task<Socket> ConnectAsync(WebHost host)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host.Address);
        return socket;
    }

    static async Task SendAsync(Socket socket, string text) => await socket.SendAsync(Encoding.UTF8.GetBytes(text));
}
