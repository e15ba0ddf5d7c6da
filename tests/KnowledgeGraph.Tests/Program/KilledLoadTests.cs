using System.Diagnostics;
using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg load</c> killed at moments that nobody chose.</summary>
/// <remarks><c>KG_KILLS=500</c> is the long form.</remarks>
public sealed class KilledLoadTests : IDisposable
{
    static readonly int Kills = LongForm.Number("KG_KILLS", 10);

    const int Cities = 10_000;

    const string Query = """
        { first: city(id: "n0") { name } last: city(id: "n9999") { name } cities(first: 1) { totalCount } }
        """;

    readonly TemporaryFolder _folder = new();
    readonly Random _random;

    public KilledLoadTests()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"Moments of seed {seed}.");
        _random = new(seed);
        CityGraph.WriteTo(_folder);
    }

    string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_load_leaves_the_served_data_untouched_and_the_next_one_ends_right()
    {
        var (whole, killedWhileWriting) = (await MeasureLoadAsync(), 0);

        for (var generation = 1; generation <= Kills; generation++)
        {
            Write(generation);
            await LoadAndKillAsync(whole, waitForDraft: generation % 2 != 0);
            var isDraftLeft = Drafts().Length > 0;
            killedWhileWriting += isDraftLeft ? 1 : 0;
            // Where no draft is left, the new data may have been put in service just before.
            Assert.Contains(await AskAsync(), isDraftLeft ? [generation - 1] : new[] { generation - 1, generation });

            Load();

            Assert.Equal(generation, await AskAsync());
            Assert.Empty(Drafts());
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{killedWhileWriting} of {Kills} killed while they wrote.");
        Assert.NotEqual(0, killedWhileWriting);
    }

    async Task<TimeSpan> MeasureLoadAsync()
    {
        Write(0);
        var clock = Stopwatch.StartNew();
        var result = await KgProcess.RunAsync(_folder.Path, ["load"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return clock.Elapsed;
    }

    async Task LoadAndKillAsync(TimeSpan whole, bool waitForDraft)
    {
        using var load = KgProcess.Start(_folder.Path, ["load"]);
        while (waitForDraft && !load.HasExited && Drafts().Length == 0)
            await Task.Delay(1);
        // The last quarter of a load writes.
        await Task.Delay(_random.NextDouble() * (waitForDraft ? whole / 4 : whole));
        load.Kill();
        await load.WaitForExitAsync();
    }

    void Load()
    {
        var folders = CityGraph.FoldersIn(_folder);
        SqliteLoader.Load(SeedLoad.Read(folders).Value!, folders.Data);
    }

    string[] Drafts() => Directory.GetFiles(Data, "*.new");

    /// <returns>The generation in service, after it was found whole.</returns>
    async Task<int> AskAsync()
    {
        var limits = new EngineLimits();
        using var engine = GraphEngine.Open(new SqliteStore(Data), limits, sdl => GraphQLNetValidator.For(sdl, limits));
        using var answer = await engine.ExecuteAsync(new(Query), CancellationToken.None);
        var data = JsonNode.Parse(answer.Body.Span)!["data"]!;
        Assert.Equal(Cities + 2, (int)data["cities"]!["totalCount"]!);
        Assert.Equal((string?)data["first"]!["name"], (string?)data["last"]!["name"]);
        Assert.DoesNotContain(StoreCheck.Run(Data, null, isLoadedByHand: false), finding => finding.Verdict == Verdict.Wrong);
        return (int)JsonNode.Parse((string)data["first"]!["name"]!)!;
    }

    void Write(int generation) => CityGraph.WriteMany(_folder, Enumerable.Range(0, Cities).Select(city => ($"n{city}", $"{generation}")));
}
