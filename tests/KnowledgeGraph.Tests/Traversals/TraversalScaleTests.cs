using System.Diagnostics;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Traversals;

/// <summary>A graph of a million nodes with a hub of a hundred thousand. Takes minutes to load, so it runs when it is asked for.</summary>
public sealed class TraversalScaleTests(ITestOutputHelper output)
{
    const int Nodes = 1_000_000;
    const int Around = 100_000;

    [Fact(Explicit = true)]
    public async Task Counts_pages_and_paths_of_six_steps_answer_within_their_time()
    {
        var random = new Random(1);
        var graph = new GraphBuilder().Node("Nation", "hub");
        for (var i = 0; i < Nodes; i++)
            graph.Node("Resolution", $"r{i:0000000}");
        for (var i = 0; i < Nodes; i++)
            for (var j = 0; j < 3; j++)
                graph.Relationship($"r{i:0000000}", "REFERS_TO", $"r{random.Next(Nodes):0000000}", $"{j}");
        for (var i = 0; i < Around; i++)
            graph.Relationship($"r{i:0000000}", "REFERS_TO", "hub");
        using var loaded = new LoadedGraph(graph.Build());

        await MeasureAsync(loaded, "counts of the hub", """{ nation(id: "hub") { relationships { type direction count } } }""");
        await MeasureAsync(loaded, "first page of the hub", """{ nation(id: "hub") { neighbors { totalCount nodes { id } pageInfo { hasNextPage } } } }""");
        await MeasureAsync(loaded, "last page of the hub", """{ nation(id: "hub") { neighbors(last: 10) { edges { cursor node { id } } } } }""");
        await MeasureAsync(loaded, "around the hub, 1 step", """{ nation(id: "hub") { reachable(maxDepth: 1) { totalCount nodes { id } } } }""");
        await MeasureAsync(loaded, "through the hub", """{ paths(from: "r0000007", to: "r0000008") { length nodes { id } } }""");
        for (var i = 1; i <= 5; i++)
            await MeasureAsync(loaded, "far apart, both ways", $$"""{ paths(from: "r{{900_000 + i}}", to: "r{{800_000 + i}}", maxLength: 10) { length nodes { id } } }""".Replace("\"r", "\"r0", StringComparison.Ordinal));
        for (var i = 1; i <= 5; i++)
            await MeasureAsync(loaded, "directed, at most 6", $$"""{ paths(from: "r0{{900_000 + i}}", to: "r0{{800_000 + i}}", direction: OUT) { length } }""");
    }

    async Task MeasureAsync(LoadedGraph loaded, string what, string query)
    {
        var watch = Stopwatch.StartNew();
        var answer = await loaded.AnswerAsync(query);
        output.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds:0.0} ms  {answer[..Math.Min(answer.Length, 160)]}");
        Assert.StartsWith("{\"data\"", answer);
    }
}
