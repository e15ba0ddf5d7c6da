using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Clients that ask for 5 MB and read nothing. They hold little memory, others are answered meanwhile, and they are cut off.</summary>
/// <remarks><c>KG_SLOW_CLIENTS=1000</c> is the long form, with a fifth as many of these; the short one has a hundred.</remarks>
public sealed class UnreadAnswerTests(ITestOutputHelper output) : IDisposable
{
    const int Cities = 50;
    const int NameBytes = 100_000;

    // Of clients' connections, which a client that reads nothing does not see closed.
    const int HandlesMore = 4;

    // A hundred answers, which are 5 MB each and written into arrays of 8 MB, would hold three times as much.
    const long MaxGrowthBytes = 256L * 1024 * 1024;

    const string Large = "{ cities(first: 50) { nodes { name } } }";

    const string Small = """{ city(id: "busan") { name } }""";

    static readonly int Clients = LongForm.Number("KG_SLOW_CLIENTS", 500) / 5;

    // In which all are accepted.
    static readonly TimeSpan Least = TimeSpan.FromSeconds(5);

    static readonly TimeSpan CutOff = TimeSpan.FromSeconds(35);

    static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_that_nobody_reads_hold_little_memory_and_keep_nobody_waiting()
    {
        WriteSeeds();
        using var server = await KgServer.StartAsync(_folder.Path);
        var whole = await server.AskAsync(Large);
        await MeasureAsync(server);
        var (before, handles) = (server.ResidentBytes, server.HandleCount);

        var clock = Stopwatch.StartNew();
        var (times, most) = (new List<TimeSpan>(), before);
        var deaf = Task.Run(() => ConnectAllAsync(server));
        while (!deaf.IsCompleted || clock.Elapsed < Least || (server.HandleCount > handles + HandlesMore && clock.Elapsed < CutOff))
        {
            times.Add(await MeasureAsync(server));
            most = Math.Max(most, server.ResidentBytes);
            await Task.Delay(20);
        }

        var slowest = times.Order().ElementAt(times.Count * 99 / 100);
        output.WriteLine($"{Clients} cut off after {clock.Elapsed.TotalSeconds:0.0} s; {times.Count} others, 99 % within {slowest.TotalMilliseconds:0.0} ms; {(most - before) / 1024 / 1024} MB more.");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, CutOff);
        Assert.InRange(slowest, TimeSpan.Zero, Bound);
        Assert.InRange(most - before, long.MinValue, MaxGrowthBytes);
        Assert.Equal(whole, await server.AskAsync(Large));
        (await deaf).ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task Who_reads_slowly_gets_it_all()
    {
        WriteSeeds();
        using var server = await KgServer.StartAsync(_folder.Path);
        using var socket = await ConnectAsync(server);
        var (buffer, bytes) = (new byte[32 * 1024], 0);

        for (var read = -1; read != 0; bytes += read)
        {
            await Task.Delay(10);
            read = await socket.ReceiveAsync(buffer);
        }

        Assert.InRange(bytes, (Cities - 2) * NameBytes, int.MaxValue);
    }

    void WriteSeeds()
    {
        CityGraph.WriteTo(_folder);
        CityGraph.WriteMany(_folder, Enumerable.Range(0, Cities).Select(city => ($"n{city}", new string('a', NameBytes))));
    }

    static async Task<TimeSpan> MeasureAsync(KgServer server)
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("""{"data":{"city":{"name":"Busan"}}}""", await server.AskAsync(Small));
        return clock.Elapsed;
    }

    // Not faster than answers are made: else they are refused.
    static async Task<List<Socket>> ConnectAllAsync(KgServer server)
    {
        var sockets = new List<Socket>();
        for (var client = 0; client < Clients; client++)
        {
            sockets.Add(await ConnectAsync(server));
            await Task.Delay(20);
        }
        return sockets;
    }

    static async Task<Socket> ConnectAsync(KgServer server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(server.Addresses["page"]).Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /graphql?query={Uri.EscapeDataString(Large)} HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\nConnection: close\r\n\r\n"));
        return socket;
    }
}
