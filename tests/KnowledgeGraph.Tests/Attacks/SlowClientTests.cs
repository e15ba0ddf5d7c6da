using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Clients that hold connections open without an end. Others are answered meanwhile, and the slow are cut off.</summary>
/// <remarks><c>KG_SLOW_CLIENTS=1000</c> is the long form; the short one has a fifth.</remarks>
public sealed class SlowClientTests : IClassFixture<AttackedServer>
{
    static readonly int Headers = LongForm.Number("KG_SLOW_CLIENTS", 200);

    // Kestrel gives headers 10 seconds here, and looks once a second; bodies must bring 240 bytes a second after five.
    static readonly TimeSpan CutOff = TimeSpan.FromSeconds(20);

    // 100 ms is the bar of a quiet machine; beside other tests it says only that nobody is kept waiting for a slow client.
    static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    const long MaxGrowthBytes = 100L * 1024 * 1024;

    readonly AttackedServer _server;

    public SlowClientTests(AttackedServer server) => _server = server;

    [Fact]
    public async Task Slow_clients_are_cut_off_and_nobody_waits_for_them()
    {
        await _server.AssertUnharmedAsync();
        var before = _server.ResidentBytes;
        var clock = Stopwatch.StartNew();

        var cut = Task.WhenAll(
        [
            .. Enumerable.Range(0, Headers).Select(_ => DripAsync("GET /graphql HTTP/1.1\r\nHost: a\r\n", "X")),
            .. Enumerable.Range(0, Headers / 5).Select(_ => DripAsync("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{", " ")),
        ]);
        var times = new List<TimeSpan>();
        while (!cut.IsCompleted && clock.Elapsed < CutOff)
        {
            times.Add((await _server.AskAsync("{ cities { nodes { name } } }")).Time);
            await Task.Delay(10);
        }

        var slowest = times.Order().ElementAt(times.Count * 99 / 100);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Headers * 6 / 5} slow clients cut off after {clock.Elapsed.TotalSeconds:0.0} s; {times.Count} others, 99 % within {slowest.TotalMilliseconds:0.0} ms; {(_server.ResidentBytes - before) / 1024 / 1024} MB more.");
        Assert.True(cut.IsCompleted, "Some are still connected.");
        Assert.True(slowest < Bound, $"{slowest}");
        Assert.True(_server.ResidentBytes - before < MaxGrowthBytes);
        await _server.AssertUnharmedAsync();
    }

    // A byte a second, until the server has had enough.
    async Task DripAsync(string start, string drop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(_server.EndPoint);
        await socket.SendAsync(Encoding.ASCII.GetBytes(start));
        var end = ReadToEndAsync(socket);
        try
        {
            while (!end.IsCompleted)
            {
                await Task.WhenAny(end, Task.Delay(TimeSpan.FromSeconds(1)));
                await socket.SendAsync(Encoding.ASCII.GetBytes(drop));
            }
        }
        catch (SocketException)
        {
            // Cut off.
        }
    }

    static async Task ReadToEndAsync(Socket socket)
    {
        var buffer = new byte[1024];
        try
        {
            while (await socket.ReceiveAsync(buffer) > 0)
                continue;
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut off.
        }
    }
}
