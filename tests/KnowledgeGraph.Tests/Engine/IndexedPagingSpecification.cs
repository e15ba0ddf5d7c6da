using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Lists in the order of an <c>@index</c> of their field, with ties and absent values.</summary>
public abstract class IndexedPagingSpecification(StoreFixture store)
{
    const int Resolutions = 40;

    [Theory]
    [InlineData("ASC", "")]
    [InlineData("DESC", "")]
    [InlineData("ASC", "title: { contains: \"1\" }")]
    public async Task Pages_make_the_whole_list_forward_and_backward(string direction, string filter)
    {
        var graph = await store.LoadAsync(Graph([]));
        Task<List<string>> WalkAsync(int size, bool forward) => PageWalk.RowsAsync(size, forward, variables => PageAsync(graph, direction, variables, filter));

        var all = await WalkAsync(100, forward: true);

        Assert.Equal(all, await WalkAsync(7, forward: true));
        Assert.Equal(all, await WalkAsync(7, forward: false));
        Assert.Equal(filter.Length == 0 ? Resolutions + 1 : 13, all.Distinct().Count());
    }

    [Theory]
    [InlineData("ASC", "first", "after")]
    [InlineData("ASC", "last", "before")]
    [InlineData("DESC", "first", "after")]
    [InlineData("DESC", "last", "before")]
    public async Task A_page_goes_on_where_the_row_of_its_cursor_stood(string direction, string size, string from)
    {
        const string Row = "r20";
        var whole = await store.LoadAsync(Graph([]));
        var cursor = (await EdgesAsync(whole, direction, new() { ["first"] = 100 })).Single(edge => Id(edge) == Row)!["cursor"]!;
        JsonObject page = new() { [size] = 5, [from] = (string)cursor! };

        var expected = (await EdgesAsync(whole, direction, page)).Select(Id).ToList();

        Assert.Equal(5, expected.Count);
        foreach (var changed in (Dictionary<string, int?>[])[new() { [Row] = null }, new() { [Row] = 1_000 }])
            Assert.Equal(expected, (await EdgesAsync(await store.LoadAsync(Graph(changed)), direction, page)).Select(Id));
    }

    static async Task<JsonArray> EdgesAsync(AnsweringGraph graph, string direction, JsonObject variables)
        => (await PageAsync(graph, direction, variables, ""))["edges"]!.AsArray();

    static string Id(JsonNode? edge) => (string)edge!["node"]!["id"]!;

    static async Task<JsonNode> PageAsync(AnsweringGraph graph, string direction, JsonObject variables, string filter)
    {
        var query = $$"""
            query ($first: Int, $after: String, $last: Int, $before: String) {
              conference(id: "c") {
                adopted(where: { {{filter}} }, order: [{ number: {{direction}} }], first: $first, after: $after, last: $last, before: $before) {
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
                }
              }
            }
            """;
        return (await graph.DataAsync(query, variables.ToJsonString()))["conference"]!["adopted"]!;
    }

    /// <param name="changed">Numbers of resolutions that have others; null takes the resolution away.</param>
    static GraphSource Graph(Dictionary<string, int?> changed)
    {
        var builder = new GraphBuilder().Node("Conference", "c").Node("Conference", "other");
        for (var i = 0; i < Resolutions; i++)
        {
            var id = $"r{i}";
            if (changed.TryGetValue(id, out var number) && number is null)
                continue;
            builder.Node("Resolution", id, i % 3 == 0 && number is null ? [] : [("number", (long)(number ?? i / 4))])
                .Relationship("c", "ADOPTED", id)
                .Relationship("other", "ADOPTED", id);
        }
        return builder.Relationship("c", "ADOPTED", "r5", "twice").Build();
    }
}

public sealed class SqliteIndexedPagingTests(SqliteFixture store) : IndexedPagingSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jIndexedPagingTests(Neo4jFixture store) : IndexedPagingSpecification(store), IClassFixture<Neo4jFixture>;
