using System.Diagnostics;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Traversals;

/// <summary>What ends a traversal that goes too far, and what does not.</summary>
public sealed class TraversalLimitTests(Neo4jServer server, ITestOutputHelper output)
{
    [Fact]
    public async Task All_ties_through_hubs_are_found_in_time()
    {
        using var loaded = new LoadedGraph(Hubs(leaves: 600).Build());
        const string Query = """{ paths(from: "from", to: "to", first: 100) { length nodes { id } relationships { type } } }""";
        await loaded.AnswerAsync(Query);

        var watch = Stopwatch.StartNew();
        var paths = (await loaded.DataAsync(Query))["paths"]!.AsArray();
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:0.0} ms");

        Assert.Equal(100, paths.Count);
        Assert.All(paths, path => Assert.Equal(4, (int)path!["length"]!));
        Assert.Equal(["from", "hub0", "leaf000", "hub2", "to"], paths[0]!["nodes"]!.AsArray().Select(n => (string)n!["id"]!));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeBound.OfMilliseconds(500));
    }

    [Theory]
    [InlineData("{ nation(id: \"hub0\") { name far: reachable(maxDepth: 1) { totalCount } } }", "[\"nation\",\"far\"]")]
    [InlineData("{ nodes(ids: [\"from\", \"hub0\"]) { id ... on Nation { reachable(maxDepth: 2) { edges { depth } } } } }", "[\"nodes\",1,\"reachable\"]")]
    [InlineData("{ paths(from: \"hub0\", to: \"hub1\") { length } }", "[\"paths\"]")]
    public async Task A_traversal_that_comes_to_too_many_nodes_is_an_error_at_its_field(string query, string path)
    {
        using var loaded = new LoadedGraph(Hubs(leaves: 30).Build(), new() { MaxVisitedNodes = 20 });

        var answer = await loaded.AnswerAsync(query);

        Assert.StartsWith("{\"errors\":[{\"message\":\"The traversal comes to more than 20 nodes.\"", answer);
        Assert.Contains($"\"path\":{path},", answer);
        Assert.Contains("\"code\":\"KG_TRAVERSAL_TOO_LARGE\"", answer);
        Assert.EndsWith("\"maxVisitedNodes\":20}}],\"data\":null}", answer);
    }

    [Fact]
    public async Task A_traversal_that_takes_too_long_is_an_error()
    {
        using var loaded = new LoadedGraph(Hubs(leaves: 30).Build(), new() { MaxTraversalTime = TimeSpan.Zero });

        var answer = await loaded.AnswerAsync("""{ paths(from: "from", to: "to") { length } }""");

        Assert.Contains("The traversal takes longer than 0 ms.", answer);
        Assert.Contains("\"code\":\"KG_TRAVERSAL_TOO_LARGE\"", answer);
    }

    [Fact]
    public async Task On_Neo4j_a_traversal_has_the_time_of_its_request_and_no_other()
    {
        const string Query = """{ paths(from: "from", to: "to", first: 1) { length } }""";
        var source = Hubs(leaves: 1).Build();
        await using var patient = await Neo4jGraph.LoadAsync(server, source, new() { MaxTraversalTime = TimeSpan.Zero });
        await using var hasty = await Neo4jGraph.LoadAsync(server, source, new() { Timeout = TimeSpan.FromTicks(1) });

        Assert.Equal("""{"data":{"paths":[{"length":4}]}}""", await patient.AnswerAsync(Query));
        Assert.Contains("\"code\":\"HC0045\"", await hasty.AnswerAsync(Query));
    }

    [Theory]
    [InlineData("paths(from: \"from\", to: \"to\", maxLength: 0) { length }", "'maxLength' is 0; from 1 to 10 steps are allowed.")]
    [InlineData("paths(from: \"from\", to: \"to\", maxLength: 11) { length }", "'maxLength' is 11; from 1 to 10 steps are allowed.")]
    [InlineData("resolution(id: \"from\") { reachable(maxDepth: -1) { totalCount } }", "'maxDepth' is -1; from 1 to 10 steps are allowed.")]
    public async Task Steps_out_of_range_are_refused(string field, string message)
    {
        using var loaded = new LoadedGraph(Hubs(leaves: 1).Build());

        var answer = await loaded.AnswerAsync($"{{ {field} }}");

        Assert.StartsWith($"{{\"errors\":[{{\"message\":\"{message}\"", answer);
        Assert.Contains("\"code\":\"KG_TRAVERSAL_STEPS\"", answer);
    }

    // Every leaf leads to every hub; the ends lead to one each.
    static GraphBuilder Hubs(int leaves)
    {
        var graph = new GraphBuilder().Node("Nation", "hub0").Node("Nation", "hub1").Node("Nation", "hub2")
            .Node("Resolution", "from").Node("Resolution", "to").Relationship("from", "REFERS_TO", "hub0").Relationship("to", "REFERS_TO", "hub2");
        foreach (var i in Enumerable.Range(0, leaves))
        {
            graph.Node("Resolution", $"leaf{i:000}");
            foreach (var hub in new[] { "hub0", "hub1", "hub2" })
                graph.Relationship($"leaf{i:000}", "REFERS_TO", hub);
        }
        return graph;
    }
}
