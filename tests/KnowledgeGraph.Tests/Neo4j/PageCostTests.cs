using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>Counts what the server reads (PROFILE), so that no clock is needed to see what a page costs.</summary>
public sealed class PageCostTests(Neo4jServer server)
{
    const int Resolutions = 3_000;

    [Theory]
    [InlineData("first", "after", "r1501")]
    [InlineData("last", "before", "r1495")]
    public async Task A_page_behind_a_cursor_along_an_index_reads_little_more_than_the_first_does(string size, string from, string expected)
    {
        await using var graph = await Neo4jGraph.LoadAsync(server, Graph());
        var query = $"query ($c: String) {{ conference(id: \"c\") {{ adopted(order: [{{ number: ASC }}], {size}: 5, {from}: $c) {{ edges {{ cursor node {{ id }} }} }} }} }}";
        await EdgesAsync(graph, query, null);
        var firstReads = await CountReadsAsync(graph);

        var middle = await EdgesAsync(graph, query, await CursorOfAsync(graph, "r1500"));
        var reads = await CountReadsAsync(graph);

        Assert.Equal(5, middle.Count);
        Assert.Equal(expected, (string)middle[0]!["node"]!["id"]!);
        Assert.InRange(reads, firstReads, firstReads + 50);
    }

    static async Task<string> CursorOfAsync(Neo4jGraph graph, string id)
    {
        var list = $"adopted(where: {{ id: {{ eq: \"{id}\" }} }}, order: [{{ number: ASC }}]) {{ edges {{ cursor node {{ id }} }} }}";
        return (string)(await EdgesAsync(graph, $"{{ conference(id: \"c\") {{ {list} }} }}", null)).Single()!["cursor"]!;
    }

    static async Task<JsonArray> EdgesAsync(Neo4jGraph graph, string query, string? cursor)
        => (await graph.DataAsync(query, new JsonObject { ["c"] = cursor }.ToJsonString()))["conference"]!["adopted"]!["edges"]!.AsArray();

    /// <returns>How often the statement that was run last touches the store.</returns>
    async Task<long> CountReadsAsync(Neo4jGraph graph)
        => Reads((await StatementPlan.ReadAsync(server, "PROFILE", graph.LastRead))["profiledQueryPlan"]!);

    static long Reads(JsonNode step) => (long)step["dbHits"]! + step["children"]!.AsArray().Sum(child => Reads(child!));

    static GraphSource Graph()
    {
        var builder = new GraphBuilder().Node("Conference", "c");
        for (var i = 0; i < Resolutions; i++)
            builder.Node("Resolution", $"r{i}", ("number", (long)i)).Relationship("c", "ADOPTED", $"r{i}");
        return builder.Build();
    }
}
