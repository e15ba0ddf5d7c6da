using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Loads beside a running server that clients ask all the while.</summary>
/// <remarks><c>KG_RELOADS=1000</c> is the long form, with 32 clients; the short one has 30 loads.</remarks>
[Collection(AloneCollection.Name)]
public sealed class ReloadUnderLoadTests : IDisposable
{
    static readonly int Loads = LongForm.Number("KG_RELOADS", 30);

    static readonly int Clients = Loads > 30 ? 32 : 8;

    // Loads between two of which the server is waited for: it looks for new data once a second.
    const int Burst = 3;

    readonly TemporaryFolder _folder = new();

    public ReloadUnderLoadTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_answer_is_of_one_generation_and_the_server_follows_each_burst_of_loads()
    {
        CityGraph.WriteGeneration(_folder, 0);
        using var server = await KgServer.StartAsync(_folder.Path);
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(server, stop.Token))).ToList();

        for (var generation = 1; generation <= Loads; generation++)
        {
            CityGraph.WriteGeneration(_folder, generation);
            if (generation % Burst != 0)
            {
                Load();
                continue;
            }
            Assert.Equal(0, (await KgProcess.RunAsync(_folder.Path, ["load"])).ExitCode);
            var answer = CityGraph.AnswerOf(generation);
            Assert.Equal(answer, await server.AskUntilAsync(CityGraph.FivePlaces, answer));
        }
        await stop.CancelAsync();
        var seen = await Task.WhenAll(clients);

        var generations = Enumerable.Range(0, Loads + 1).ToDictionary(CityGraph.AnswerOf);
        Assert.Empty(seen.SelectMany(changes => changes).Except(generations.Keys));
        // Forwards only; the last generation of each burst was seen by all.
        var orders = seen.Select(changes => changes.Select(answer => generations[answer]).ToList());
        Assert.All(orders, order => Assert.Equal(order.Distinct().Order(), order));
        Assert.All(orders, order => Assert.True(order.Count > Loads / Burst));
    }

    /// <returns>Each answer that differs from the one before it.</returns>
    static async Task<List<string>> AskAsync(KgServer server, CancellationToken stop)
    {
        var changes = new List<string>();
        while (!stop.IsCancellationRequested)
        {
            var answer = await server.AskAsync(CityGraph.FivePlaces);
            if (changes.Count == 0 || changes[^1] != answer)
                changes.Add(answer);
        }
        return changes;
    }

    void Load()
    {
        var folders = CityGraph.FoldersIn(_folder);
        SqliteLoader.Load(SeedLoad.Read(folders).Value!, folders.Data);
    }
}
