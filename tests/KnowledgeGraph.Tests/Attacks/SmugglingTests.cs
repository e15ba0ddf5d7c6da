using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Requests on whose end a proxy and a server could disagree, so that one request would hide in another.</summary>
/// <remarks>Source: RFC 9112, 6.3 (Message Body Length), 7.1 (Chunked) and 11.2 (Request Smuggling).</remarks>
[Collection(AttackedServerCollection.Name)]
public sealed partial class SmugglingTests(AttackedServer server)
{
    const string Body = """{"query":"{__typename}"}""";
    const string Post = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    const string Get = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: a\r\n";
    const string Hidden = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n";

    // Long enough for an answer, short enough for sixty of them side by side.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // The statuses of all answers until the connection closes, or stays open; then what was sent.
    static readonly (string Expected, string Name, string Sent)[] Cases =
    [
        ("200 open", "length", $"{Post}Content-Length: 24\r\n\r\n{Body}"),
        ("200 open", "chunks", $"{Post}Transfer-Encoding: chunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("200 open", "chunks in two", $"{Post}Transfer-Encoding: chunked\r\n\r\n8\r\n{Body[..8]}\r\n10\r\n{Body[8..]}\r\n0\r\n\r\n"),
        ("200 open", "chunk with extension", $"{Post}Transfer-Encoding: chunked\r\n\r\n18;a=b\r\n{Body}\r\n0\r\n\r\n"),
        ("200 200 close", "pipeline", $"{Get}\r\n{Get}Connection: close\r\n\r\n"),
        ("200 close", "a request as the body of a GET", $"{Get}Content-Length: {Hidden.Length}\r\nConnection: close\r\n\r\n{Hidden}"),
        ("200 close", "both lengths", $"{Post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "length, then chunks that end early", $"{Post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{Hidden}"),
        ("400 close", "two lengths alike", $"{Post}Content-Length: 24\r\nContent-Length: 24\r\n\r\n{Body}"),
        ("400 close", "two lengths", $"{Post}Content-Length: 24\r\nContent-Length: 0\r\n\r\n{Body}"),
        ("400 close", "length list", $"{Post}Content-Length: 24, 24\r\n\r\n{Body}"),
        ("200 open", "length with sign, which Kestrel reads as a number", $"{Post}Content-Length: +24\r\n\r\n{Body}"),
        ("400 close", "length below zero", $"{Post}Content-Length: -1\r\n\r\n{Body}"),
        ("400 close", "length in hexadecimal", $"{Post}Content-Length: 0x18\r\n\r\n{Body}"),
        ("400 close", "length with fraction", $"{Post}Content-Length: 24.0\r\n\r\n{Body}"),
        ("400 close", "length beyond 64 bits", $"{Post}Content-Length: 99999999999999999999\r\n\r\n{Body}"),
        ("413 close", "length beyond what is read", $"{Post}Content-Length: 9999999999\r\n\r\n{Body}"),
        ("400 close", "empty length", $"{Post}Content-Length:\r\n\r\n{Body}"),
        ("400 open", "no length, and so a line that does not end", $"{Post}\r\n{Body}"),
        ("400 close", "chunked twice", $"{Post}Transfer-Encoding: chunked, chunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "chunked, then another", $"{Post}Transfer-Encoding: chunked, identity\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "another coding", $"{Post}Transfer-Encoding: gzip\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "misspelt coding", $"{Post}Transfer-Encoding: xchunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "quoted coding", $"{Post}Transfer-Encoding: \"chunked\"\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "two headers of coding", $"{Post}Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "blank before the colon", $"{Post}Transfer-Encoding : chunked\r\n\r\n18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size that is no number", $"{Post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size below zero", $"{Post}Transfer-Encoding: chunked\r\n\r\n-1\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size with prefix", $"{Post}Transfer-Encoding: chunked\r\n\r\n0x18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size beyond 32 bits", $"{Post}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size after a blank", $"{Post}Transfer-Encoding: chunked\r\n\r\n 18\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "size line ends bare", $"{Post}Transfer-Encoding: chunked\r\n\r\n18\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "extension line ends bare", $"{Post}Transfer-Encoding: chunked\r\n\r\n18;a\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "extension holds a bare return", $"{Post}Transfer-Encoding: chunked\r\n\r\n18;a\rb\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "extension hides a request", $"{Post}Transfer-Encoding: chunked\r\n\r\n18;\n{Body}\r\n0\r\n\r\n{Hidden}"),
        ("400 close", "chunk longer than its size", $"{Post}Transfer-Encoding: chunked\r\n\r\n10\r\n{Body}\r\n0\r\n\r\n"),
        ("400 close", "no end after a chunk", $"{Post}Transfer-Encoding: chunked\r\n\r\n18\r\n{Body}0\r\n\r\n"),
        ("200 open", "trailers", $"{Post}Transfer-Encoding: chunked\r\n\r\n18\r\n{Body}\r\n0\r\nContent-Length: 99\r\n\r\n"),
        ("400 close", "folded header", $"{Get}X-A: b\r\n c\r\n\r\n"),
        ("400 close", "header without a name", $"{Get}: b\r\n\r\n"),
        ("400 close", "header without a colon", $"{Get}Content-Length 24\r\n\r\n"),
        ("400 close", "blank in a header's name", $"{Get}X A: b\r\n\r\n"),
        ("400 close", "zero byte in a header", $"{Get}X-A: b\0c\r\n\r\n"),
        ("400 close", "bare return in a header", $"{Get}X-A: b\rContent-Length: 9\r\n\r\n"),
        ("400 close", "no host", "GET /health/live HTTP/1.1\r\n\r\n"),
        ("400 close", "two hosts", "GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
        ("400 close", "host that is none", "GET /health/live HTTP/1.1\r\nHost: a b\r\n\r\n"),
        ("400 close", "host against the line", "GET http://b/health/live HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("400 close", "line without a version", "GET /health/live\r\nHost: a\r\n\r\n"),
        ("505 close", "version to come", "GET /health/live HTTP/3.0\r\nHost: a\r\n\r\n"),
        ("200 close", "version of old", "GET /health/live HTTP/1.0\r\n\r\n"),
        ("400 close", "two blanks in the line", "GET  /health/live HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("400 close", "tab in the line", "GET\t/health/live\tHTTP/1.1\r\nHost: a\r\n\r\n"),
        ("400 close", "zero byte in the path", "GET /health/%00live HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("404 open", "path that climbs", "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("404 open", "path that climbs in disguise", "GET /%2e%2e/%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("404 open", "method unknown in lower case", "get /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("405 close", "authority without CONNECT", "GET a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n"),
        ("414 close", "line of 9 KB", $"GET /graphql?query={new string('a', 9_000)} HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("431 close", "101 headers", $"{Get}{string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: b\r\n"))}\r\n"),
        ("431 close", "header of 17 KB", $"{Get}X-A: {new string('a', 17_000)}\r\n\r\n"),
        ("200 open", "upgrade to a version of HTTP", $"{Get}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n"),
        ("200 open", "upgrade to WebSocket", $"{Get}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"),
        ("200 open", "expectation, and the body at once", $"{Post}Expect: 100-continue\r\nContent-Length: 24\r\n\r\n{Body}"),
    ];

    [Fact]
    public async Task No_request_gets_two_answers_and_what_is_unclear_ends_the_connection()
    {
        var measured = await Task.WhenAll(Cases.Select(async one => (one.Name, one.Expected, Found: await SendAsync(one.Sent))));

        var others = measured.Where(one => one.Found != one.Expected).Select(one => $"{one.Name}: expected {one.Expected}, found {one.Found}");
        Assert.True(!others.Any(), string.Join('\n', others));
        await server.AssertUnharmedAsync();
    }

    async Task<string> SendAsync(string text)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.EndPoint);
        await socket.SendAsync(Encoding.Latin1.GetBytes(text));
        var (answer, isClosed) = await ReadAsync(socket);
        return string.Join(' ', StatusLine().Matches(answer).Select(line => line.Groups["status"].Value).Append(isClosed ? "close" : "open"));
    }

    static async Task<(string Text, bool IsClosed)> ReadAsync(Socket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var (answer, buffer) = (new StringBuilder(), new byte[16 * 1024]);
        try
        {
            while (await socket.ReceiveAsync(buffer, patience.Token) is var count and > 0)
                answer.Append(Encoding.Latin1.GetString(buffer, 0, count));
            return (answer.ToString(), true);
        }
        catch (OperationCanceledException)
        {
            return (answer.ToString(), false);
        }
        catch (SocketException)
        {
            // Reset, since it had not read all that we sent.
            return (answer.ToString(), true);
        }
    }

    [GeneratedRegex(@"HTTP/1\.1 (?<status>\d{3})")]
    private static partial Regex StatusLine();
}
