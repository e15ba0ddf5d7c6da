using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>SIGTERM while clients ask, as a cluster sends it: readiness fails first, then what was accepted is answered.</summary>
/// <remarks><c>KG_STOPS=100</c> is the long form.</remarks>
[Collection(AloneCollection.Name)]
public sealed class StopTests(ITestOutputHelper output)
{
    const int AtOnce = 10;
    const int Clients = 4;
    const int AnswersBefore = 5;

    static readonly int Stops = LongForm.Number("KG_STOPS", 20);

    [Fact]
    public async Task No_accepted_request_fails()
    {
        using var folder = new TemporaryFolder();
        CityGraph.WriteTo(folder);
        Assert.Equal(0, (await KgProcess.RunAsync(folder.Path, ["load"])).ExitCode);
        var asked = 0;

        for (var stop = 0; stop < Stops; stop += AtOnce)
            asked += (await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => StopAsync(folder)))).Sum();

        output.WriteLine($"{Stops} stops, {asked} requests answered, none failed.");
        Assert.True(asked >= Stops * Clients * AnswersBefore);
    }

    [Fact]
    public async Task What_it_has_begun_to_read_is_answered_though_nobody_drains()
    {
        using var folder = new TemporaryFolder();
        CityGraph.WriteTo(folder);
        Assert.Equal(0, (await KgProcess.RunAsync(folder.Path, ["load"])).ExitCode);

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => StopInTheMiddleAsync(folder)));

        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.EndsWith(CityGraph.Answer, answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_signal_ends_it_at_once()
    {
        using var folder = new TemporaryFolder();
        CityGraph.WriteTo(folder);
        using var server = await KgServer.StartAsync(folder.Path, "--drain", "30");
        var clock = Stopwatch.StartNew();

        await server.SignalAsync("TERM");
        Assert.Equal(503, (int)await ReadinessAsync(server, until: 503));
        Assert.Equal(CityGraph.Answer, await server.AskAsync(CityGraph.Query));
        await server.TerminateAsync();

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    // A server that has said 100 Continue has accepted the request, of which it has the headers alone when the signal comes.
    static async Task<string> StopInTheMiddleAsync(TemporaryFolder folder)
    {
        using var server = await KgServer.StartAsync(folder.Path, "--no-load");
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", new Uri(server.Addresses["page"]).Port);
        var body = $$"""{"query":{{JsonSerializer.Serialize(CityGraph.Query)}}}""";
        await WriteAsync(client, $"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        using var reader = new StreamReader(client.GetStream());
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync());
        await reader.ReadLineAsync();

        var end = server.TerminateAsync();
        await Task.Delay(100);
        await WriteAsync(client, body);
        var answer = await reader.ReadToEndAsync();

        Assert.Equal(0, (await end).ExitCode);
        return answer;
    }

    static async Task WriteAsync(TcpClient client, string text) => await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    // Clients ask as long as readiness says so, as a balancer would have it.
    static async Task<int> StopAsync(TemporaryFolder folder)
    {
        using var server = await KgServer.StartAsync(folder.Path, "--no-load", "--drain", "3");
        using var unready = new CancellationTokenSource();
        var answered = 0;
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(server, () => Interlocked.Increment(ref answered), unready.Token))).ToList();
        while (Volatile.Read(ref answered) < Clients * AnswersBefore && !clients.Exists(client => client.IsFaulted))
            await Task.Delay(20);

        var end = server.TerminateAsync();
        await ReadinessAsync(server, until: 503);
        await unready.CancelAsync();

        Assert.Equal(0, (await end).ExitCode);
        await Task.WhenAll(clients);
        return answered;
    }

    static async Task AskAsync(KgServer server, Action answered, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Assert.Equal(CityGraph.Answer, await server.AskAsync(CityGraph.Query));
            answered();
        }
    }

    static async Task<int> ReadinessAsync(KgServer server, int until)
    {
        while (true)
        {
            using var response = await server.GetAsync("/health/ready");
            if ((int)response.StatusCode == until)
                return until;
            await Task.Delay(20);
        }
    }
}
