using System.Diagnostics;
using System.Net.Http.Headers;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Load;

/// <summary>Mixed requests and loads for some time: what the server holds does not grow with them.</summary>
/// <remarks><c>KG_SOAK_SECONDS=3600</c> is the long form. From ten minutes on it also bounds memory; in less that is noise.</remarks>
[Collection(AloneCollection.Name)]
public sealed class SoakTests(ITestOutputHelper output) : IDisposable
{
    const int Clients = 4;

    // Connections that the clients open and close, and a database file more or less.
    const int HandlesMore = 32;

    // The thread pool adds and ends some as it sees fit.
    const int ThreadsMore = 24;

    static readonly TimeSpan Time = TimeSpan.FromSeconds(LongForm.Number("KG_SOAK_SECONDS", 20));

    static readonly TimeSpan TimeFromWhichMemoryIsBound = TimeSpan.FromMinutes(10);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_the_server_holds_stays_as_it_was()
    {
        CityGraph.WriteTo(_folder);
        CityGraph.WriteGeneration(_folder, 0);
        using var server = await KgServer.StartAsync(_folder.Path);
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskAsync(server, client, stop.Token))).ToList();

        var (held, loads) = await WatchAsync(server);
        await stop.CancelAsync();
        var asked = (await Task.WhenAll(clients)).Sum();

        var quarter = Math.Max(1, held.Count / 4);
        var (first, last) = (Held.Median(held.Skip(quarter).Take(quarter).DefaultIfEmpty(held[0])), Held.Median(held.TakeLast(quarter)));
        output.WriteLine($"{Time.TotalSeconds:0} s, {asked} requests, {loads} loads. In the second quarter {first}; in the last {last}.");
        output.WriteLine($"MB: {string.Join(' ', held.Select(look => look.Bytes / 1024 / 1024))}");
        Assert.True(asked > Clients && loads > 1);
        Assert.InRange(last.Handles, 1, first.Handles + HandlesMore);
        Assert.InRange(last.Threads, 1, first.Threads + ThreadsMore);
        Assert.InRange(Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*.db").Length, 1, 2);
        if (Time >= TimeFromWhichMemoryIsBound)
            Assert.InRange(last.Bytes, 1, first.Bytes * 1.05);
    }

    // A load every fifth second at most, sixty of them at most; a look at the server after each.
    async Task<(List<Held> Held, int Loads)> WatchAsync(KgServer server)
    {
        var (held, clock, loads) = (new List<Held>(), Stopwatch.StartNew(), 0);
        while (clock.Elapsed < Time)
        {
            CityGraph.WriteGeneration(_folder, ++loads);
            Assert.Equal(0, (await KgProcess.RunAsync(_folder.Path, ["load"])).ExitCode);
            await Task.Delay(TimeSpan.FromSeconds(Math.Max(1, Time.TotalSeconds / 60)));
            held.Add(new(server.HandleCount, server.ThreadCount, server.ResidentBytes));
        }
        return (held, loads);
    }

    static async Task<int> AskAsync(KgServer server, int client, CancellationToken stop)
    {
        var asked = client;
        for (; !stop.IsCancellationRequested; asked++)
        {
            // It lasts; it need not be all that the machine can do.
            await Task.Delay(2, CancellationToken.None);
            await ((asked % 5) switch
            {
                0 => ExpectAsync(server.AskAsync(CityGraph.FivePlaces), "{\"data\":"),
                1 => ExpectAsync(server.AskAsync($"{{ city(id: \"n{asked}\") {{ name }} }}"), "{\"data\":"),
                2 => ExpectAsync(server.AskAsync($"{{ nothing{asked} }}"), "{\"errors\":"),
                3 => ExpectAsync(RowsAsync(server), "name\r\n"),
                _ => ExpectAsync(PageAsync(server), "<!"),
            });
        }
        return asked - client;
    }

    static async Task ExpectAsync(Task<string> answer, string start) => Assert.StartsWith(start, await answer, StringComparison.OrdinalIgnoreCase);

    static async Task<string> RowsAsync(KgServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Addresses["GraphQL"]}?query={Uri.EscapeDataString("{ cities { nodes { name } } }")}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        return await server.SendAsync(request);
    }

    static async Task<string> PageAsync(KgServer server)
    {
        using var page = await server.GetAsync("/node/busan");
        return await page.Content.ReadAsStringAsync();
    }

    sealed record Held(int Handles, int Threads, long Bytes)
    {
        /// <summary>The one in the middle by memory: garbage and the caches of the data before come and go.</summary>
        public static Held Median(IEnumerable<Held> looks)
        {
            var sorted = looks.OrderBy(look => look.Bytes).ToList();
            return sorted[sorted.Count / 2];
        }

        public override string ToString() => $"{Handles} handles, {Threads} threads, {Bytes / 1024 / 1024} MB";
    }
}
