using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Neo4j.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg load --store neo4j</c> killed at moments that nobody chose, while others read.</summary>
/// <remarks>KG_KILLED_LOADS=20 kills twenty loads of 100,000 nodes in the place of three of 4,000.</remarks>
[Collection(Neo4jLoadCollection.Name)]
public sealed class KilledNeo4jLoadTests : IAsyncLifetime
{
    static readonly int Kills = LongForm.Number("KG_KILLED_LOADS", 3);

    // Each city has a claim, which is a node as well.
    static readonly int Cities = Kills > 3 ? 50_000 : 2_000;

    static readonly string Query = $$"""
        { first: city(id: "n0") { name } last: city(id: "n{{Cities - 1}}") { name } cities(first: 100) { totalCount nodes { name claims { status } } } }
        """;

    readonly TemporaryFolder _folder = new();
    readonly Neo4jServer _server;
    readonly Random _random;

    public KilledNeo4jLoadTests(Neo4jServer server)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"Moments of seed {seed}.");
        (_server, _random) = (server, new(seed));
        CityGraph.WriteTo(_folder);
        _folder.Write("seeds/cities/manifest.yaml", "title: Cities\nrequires: []\nfiles: [cities.yaml]\n");
        _folder.Write("seeds/cities/cities.yaml", "Source:\n  - id: article\n    title: On cities\n");
    }

    public async ValueTask InitializeAsync() => await _server.EmptyAsync();

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _server.EmptyAsync();
    }

    [Fact]
    public async Task Readers_see_whole_generations_only_and_the_next_load_ends_right()
    {
        var whole = await LoadAsync(0);
        using var engine = Open();
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadAsync(engine, stop.Token))).ToList();
        var following = Task.Run(() => FollowAsync(engine, stop.Token));
        var leftOver = 0;

        for (var generation = 1; generation <= Kills; generation++)
        {
            // The first load of all took longest; within a quarter of that no other has ended.
            await LoadAndKillAsync(generation, generation % 2 != 0 ? whole / 4 : whole);
            leftOver += await IsDraftThereAsync() ? 1 : 0;
            await LoadAsync(generation);
            Assert.False(await IsDraftThereAsync());
            Assert.Equal(generation, await SeeAsync(engine, generation));
        }

        await stop.CancelAsync();
        await following;
        var seen = await Task.WhenAll(readers);
        TestContext.Current.TestOutputHelper!.WriteLine($"{leftOver} of {Kills} killed while they wrote; {seen.Sum(list => list.Count)} answers.");
        Assert.All(seen, generations => Assert.Equal(generations.Order(), generations));
        Assert.NotEqual(0, leftOver);
    }

    async Task<TimeSpan> LoadAsync(int generation)
    {
        Write(generation);
        var clock = Stopwatch.StartNew();
        await Neo4jLoader.LoadAsync(SeedLoad.Read(CityGraph.FoldersIn(_folder)).Value!, _server.Settings);
        return clock.Elapsed;
    }

    async Task LoadAndKillAsync(int generation, TimeSpan within)
    {
        Write(generation);
        using var load = KgProcess.Start(_folder.Path, ["load", "--store", "neo4j"], _server.Variables);
        while (!load.HasExited && !await IsDraftThereAsync())
            await Task.Delay(10);
        await Task.Delay(_random.NextDouble() * within);
        load.Kill();
        await load.WaitForExitAsync();
    }

    // Of a load that is running, or was killed.
    async Task<bool> IsDraftThereAsync()
    {
        using var transport = _server.Connect();
        using var drafts = await transport.ReadAsync(
            new("MATCH (m:`.marker`), (g:`.generation`) WHERE g.retiredAt IS NULL AND g.number <> m.generation RETURN count(g)"), default);
        return drafts.Integer() > 0;
    }

    // All the while, as the server does: whoever has not looked for ten seconds is refused once another generation is in service, and a
    // load goes on after that. A machine that is busy with other tests may be too slow for one look.
    static async Task FollowAsync(GraphEngine engine, CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; await Task.Delay(100, CancellationToken.None))
            try
            {
                engine.Refresh();
            }
            catch (StoreException)
            {
            }
    }

    /// <returns>The generation in service, once it is the one that is wanted or five seconds have passed.</returns>
    static async Task<int> SeeAsync(GraphEngine engine, int wanted)
    {
        for (var attempt = 0; attempt < 50 && await AskAsync(engine) != wanted; attempt++)
            await Task.Delay(100);
        return await AskAsync(engine);
    }

    GraphEngine Open()
    {
        var limits = new EngineLimits();
        return GraphEngine.Open(new Neo4jStore(_server.Settings), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    /// <returns>The generation of each answer.</returns>
    static async Task<List<int>> ReadAsync(GraphEngine engine, CancellationToken stop)
    {
        var generations = new List<int>();
        while (!stop.IsCancellationRequested)
        {
            generations.Add(await AskAsync(engine));
            await Task.Delay(20, CancellationToken.None);
        }
        return generations;
    }

    /// <returns>The generation in service, after it was found whole.</returns>
    static async Task<int> AskAsync(GraphEngine engine)
    {
        using var answer = await engine.ExecuteAsync(new(Query), CancellationToken.None);
        Assert.True(answer.Errors.Count == 0, answer.Cause?.ToString());
        var data = JsonNode.Parse(answer.Body.Span)!["data"]!;
        Assert.Equal(Cities, (int)data["cities"]!["totalCount"]!);
        var names = data["cities"]!["nodes"]!.AsArray().Select(node => (string)node!["name"]!)
            .Append((string)data["first"]!["name"]!).Append((string)data["last"]!["name"]!);
        Assert.All(data["cities"]!["nodes"]!.AsArray(), node => Assert.Single(node!["claims"]!.AsArray()));
        return int.Parse(Assert.Single(names.Distinct()), CultureInfo.InvariantCulture);
    }

    void Write(int generation) => CityGraph.WriteMany(_folder, Enumerable.Range(0, Cities).Select(city => ($"n{city}", $"{generation}")));
}
