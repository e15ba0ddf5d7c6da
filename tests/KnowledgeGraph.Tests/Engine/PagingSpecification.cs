using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public abstract class PagingSpecification(StoreFixture store)
{
    const string Page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ... on Entity { id } } }";

    const string Arguments = "first: $first, after: $after, last: $last, before: $before";

    static readonly string[] Lists = ["conferences", "entities", "adopted", "refersTo", "offices"];

    public static MatrixTheoryData<string, int> Walks => new(Lists, [1, 2, 3, 7, 100]);

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_forward_and_backward_make_the_whole_list(string list, int size)
    {
        var graph = await store.LoadAsync(Graph());
        var all = await WalkAsync(graph, list, 100, forward: true);

        Assert.Equal(all, await WalkAsync(graph, list, size, forward: true));
        Assert.Equal(all, await WalkAsync(graph, list, size, forward: false));
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.True(all.Count >= 5);
    }

    [Fact]
    public async Task A_cursor_outlives_the_node_it_came_from()
    {
        var graph = await store.LoadAsync(Graph());
        var cursor = (string)(await graph.DataAsync("{ conferences(first: 3) { pageInfo { endCursor } } }"))["conferences"]!["pageInfo"]!["endCursor"]!;

        var reloaded = await store.LoadAsync(Graph(without: "c2"));

        Assert.Equal("""{"data":{"conferences":{"nodes":[{"id":"c3"}],"pageInfo":{"hasPreviousPage":true}}}}""",
            await reloaded.AnswerAsync("query ($c: String) { conferences(first: 1, after: $c) { nodes { id } pageInfo { hasPreviousPage } } }", $$"""{ "c": "{{cursor}}" }"""));
        Assert.Equal("""{"data":{"conferences":{"nodes":[{"id":"c1"}],"pageInfo":{"hasNextPage":true}}}}""",
            await reloaded.AnswerAsync("query ($c: String) { conferences(last: 1, before: $c) { nodes { id } pageInfo { hasNextPage } } }", $$"""{ "c": "{{cursor}}" }"""));
    }

    [Fact]
    public async Task A_window_between_two_cursors_knows_what_lies_around_it()
    {
        var graph = await store.LoadAsync(Graph());
        var all = (await graph.DataAsync("{ conferences { edges { cursor } } }"))["conferences"]!["edges"]!.AsArray().Select(e => (string)e!["cursor"]!).ToList();

        var window = await graph.AnswerAsync(
            "query ($a: String, $b: String) { conferences(first: 2, after: $a, before: $b) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }",
            $$"""{ "a": "{{all[0]}}", "b": "{{all[3]}}" }""");

        Assert.Equal("""{"data":{"conferences":{"nodes":[{"id":"c1"},{"id":"c2"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}}""", window);
    }

    static Task<List<string>> WalkAsync(AnsweringGraph graph, string list, int size, bool forward)
        => PageWalk.RowsAsync(size, forward, variables => PageAsync(graph, list, variables));

    static async Task<JsonNode> PageAsync(AnsweringGraph graph, string list, JsonObject variables)
    {
        const string Declared = "query ($first: Int, $after: String, $last: Int, $before: String)";
        var (query, path) = list switch
        {
            "conferences" => ($"{Declared} {{ list: conferences({Arguments}) {{ {Page} }} }}", Array.Empty<string>()),
            "entities" => ($"{Declared} {{ node(id: \"r0\") {{ ... on Resolution {{ list: refersTo({Arguments}) {{ {Page} }} }} }} }}", ["node"]),
            "adopted" => ($"{Declared} {{ conference(id: \"c1\") {{ list: adopted({Arguments}) {{ {Page} }} }} }}", ["conference"]),
            "refersTo" => ($"{Declared} {{ resolution(id: \"r0\") {{ list: refersTo({Arguments}) {{ {Page} }} }} }}", ["resolution"]),
            _ => ($"{Declared} {{ official(id: \"o1\") {{ list: stoodAt({Arguments}) {{ {Page} }} }} }}", ["official"]),
        };
        var data = await graph.DataAsync(query, variables.ToJsonString());
        return path.Aggregate(data, (node, step) => node[step]!)["list"]!;
    }

    // Parallel relationships, several target types in one list, and ids whose order is not the order of their making.
    static GraphSource Graph(string? without = null)
    {
        var builder = new GraphBuilder().Node("Official", "o1", ("name", "O"));
        foreach (var id in new[] { "c4", "c0", "c3", "c1", "c2" }.Where(id => id != without))
            builder.Node("Conference", id, ("name", id));
        for (var i = 0; i < 9; i++)
            builder.Node("Resolution", $"r{i}", ("title", $"R{i}")).Relationship("c1", "ADOPTED", $"r{i}");
        foreach (var target in new[] { "c0", "r3", "o1", "c4", "r1", "c1" })
            builder.Relationship("r0", "REFERS_TO", target);
        foreach (var key in new[] { "2", "10", "1" })
            builder.Relationship("o1", "STOOD_AT", "c0", key, ("won", true)).Relationship("o1", "STOOD_AT", "c3", key, ("won", false));
        return builder.Build();
    }
}

public sealed class SqlitePagingTests(SqliteFixture store) : PagingSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jPagingTests(Neo4jFixture store) : PagingSpecification(store), IClassFixture<Neo4jFixture>;
