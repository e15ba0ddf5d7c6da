using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Traversals;

/// <summary>What every store answers where a traversal has nothing to find, or too much.</summary>
public abstract class TraversalSpecification(StoreFixture store)
{
    const string NoPaths = """{"data":{"paths":[]}}""";

    const string CutPaths = """{"data":{"paths":[]},"extensions":{"bounds":[{"path":["paths"],"bound":"maxLength","limit":6}]}}""";

    [Theory]
    [InlineData("from", "from", NoPaths)]
    [InlineData("from", "nobody", NoPaths)]
    [InlineData("nobody", "to", NoPaths)]
    [InlineData("from", "source", NoPaths)]
    [InlineData("from", "alone", CutPaths)]
    public async Task Paths_are_none_and_a_bound_held_only_where_there_is_something_to_look_for(string from, string to, string expected)
    {
        var graph = await store.LoadAsync(Layers(2));

        Assert.Equal(expected, await graph.AnswerAsync($$"""{ paths(from: "{{from}}", to: "{{to}}") { length } }"""));
    }

    [Fact]
    public async Task A_bound_that_cut_names_the_path_of_its_field()
    {
        var graph = await store.LoadAsync(Layers(2));

        Assert.Equal(
            """{"data":{"nodes":[{"far":[{"length":3}]},{"far":[]}]},"extensions":{"bounds":[{"path":["nodes",1,"far"],"bound":"maxLength","limit":6}]}}""",
            await graph.AnswerAsync("""{ nodes(ids: ["from", "alone"]) { ... on Entity { far: pathsTo(id: "to", first: 1) { length } } } }"""));
    }

    [Fact]
    public async Task Common_neighbours_are_none_where_an_id_is_unknown_or_none_is_given()
    {
        var graph = await store.LoadAsync(Layers(2));

        Assert.Equal("""{"data":{"all":{"totalCount":2},"twice":{"totalCount":2},"unknown":{"totalCount":0},"none":{"totalCount":0},"evidence":{"totalCount":0}}}""",
            await graph.AnswerAsync("""
                {
                  all: common(ids: ["a0", "a1"], direction: OUT) { totalCount }
                  twice: common(ids: ["a0", "a1", "a0"], direction: OUT) { totalCount }
                  unknown: common(ids: ["a0", "nobody"]) { totalCount }
                  none: common(ids: []) { totalCount }
                  evidence: common(ids: ["source"]) { totalCount }
                }
                """));
    }

    [Fact]
    public async Task A_page_continues_behind_a_node_that_has_gone()
    {
        const string Query = """
            query ($n: String, $r: String) { resolution(id: "from") {
              neighbors(first: 1, after: $n) { nodes { id } pageInfo { endCursor hasPreviousPage } }
              reachable(maxDepth: 1, first: 1, after: $r) { nodes { id } pageInfo { endCursor hasPreviousPage } }
            } }
            """;
        var first = await (await store.LoadAsync(Layers(3))).DataAsync(Query);
        string CursorOf(string field) => (string)first["resolution"]![field]!["pageInfo"]!["endCursor"]!;

        var next = await (await store.LoadAsync(Layers(3, without: "a0"))).DataAsync(Query, $$"""{ "n": "{{CursorOf("neighbors")}}", "r": "{{CursorOf("reachable")}}" }""");

        foreach (var field in new[] { "neighbors", "reachable" })
        {
            var page = next["resolution"]![field]!;
            Assert.Equal(("a1", false), ((string)page["nodes"]![0]!["id"]!, (bool)page["pageInfo"]!["hasPreviousPage"]!));
        }
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "KG_TOO_MANY_PATHS")]
    public async Task More_ties_than_allowed_are_an_error_however_few_are_asked_for(int wide, string? code)
    {
        var graph = await store.LoadAsync(Layers(wide));

        var answer = JsonNode.Parse(await graph.AnswerAsync("""{ paths(from: "from", to: "to", first: 1) { length } }"""))!;

        Assert.Equal(code, (string?)answer["errors"]?[0]!["extensions"]!["code"]);
        Assert.Equal(code is null ? null : "paths", (string?)answer["errors"]?[0]!["path"]![0]);
        Assert.Equal(code is null ? 3 : null, (int?)answer["data"]?["paths"]![0]!["length"]);
    }

    [Theory]
    [InlineData("first: 101", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    public async Task A_number_of_paths_out_of_range_is_refused(string argument, string code)
    {
        var graph = await store.LoadAsync(Layers(2));

        Assert.Contains(code, await graph.AnswerAsync($"{{ paths(from: \"from\", to: \"to\", {argument}) {{ length }} }}"));
    }

    // Two layers of so many nodes, each of the first leading to each of the second.
    static GraphSource Layers(int wide, string? without = null)
    {
        var (first, second) = (Names("a").Where(id => id != without).ToList(), Names("b").ToList());
        var graph = new GraphBuilder().Node("Resolution", "from").Node("Resolution", "to").Node("Resolution", "alone").Node("Source", "source");
        foreach (var id in first.Concat(second))
            graph.Node("Resolution", id);
        foreach (var one in first)
        {
            graph.Relationship("from", "REFERS_TO", one);
            foreach (var other in second)
                graph.Relationship(one, "REFERS_TO", other);
        }
        foreach (var other in second)
            graph.Relationship(other, "REFERS_TO", "to");
        return graph.Build();

        IEnumerable<string> Names(string letter) => Enumerable.Range(0, wide).Select(i => $"{letter}{i}");
    }
}

public sealed class SqliteTraversalTests(SqliteFixture store) : TraversalSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jTraversalTests(Neo4jFixture store) : TraversalSpecification(store), IClassFixture<Neo4jFixture>;
