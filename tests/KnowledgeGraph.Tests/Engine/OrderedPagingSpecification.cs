using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Walks lists page by page in random orders, with ties and absent values, and compares with the whole list.</summary>
/// <param name="walkCount">Each has an order of its own, so statements of its own.</param>
public abstract class OrderedPagingSpecification(StoreFixture store, int walkCount)
{
    static readonly string[] Keys =
    [
        "{ name: ASC }", "{ name: DESC }", "{ kind: ASC }", "{ kind: DESC }", "{ startDate: ASC }", "{ startDate: DESC }",
        "{ memberCount: ASC }", "{ memberCount: DESC }", "{ host: { name: ASC } }", "{ host: { name: DESC } }", "{ host: { iso3: DESC } }",
        "{ id: ASC }", "{ id: DESC }",
    ];

    [Fact]
    public async Task Pages_in_any_order_make_the_whole_list_forward_and_backward()
    {
        var random = new Random(20141107);
        var graph = await store.LoadAsync(Graph(random));

        for (var walk = 0; walk < walkCount; walk++)
        {
            var order = $"[{string.Join(", ", Enumerable.Range(0, random.Next(0, 4)).Select(_ => Keys[random.Next(Keys.Length)]))}]";
            var list = random.Next(2) == 0 ? $"conferences(order: {order}, PAGE)" : $"nation(id: \"n0\") {{ list: hosted(order: {order}, PAGE)";
            var size = random.Next(1, 9);
            var all = await WalkAsync(graph, list, 100, forward: true);

            Assert.Equal(all, await WalkAsync(graph, list, size, forward: true));
            Assert.Equal(all, await WalkAsync(graph, list, size, forward: false));
            Assert.Equal(all.Count, all.Distinct().Count());
            Assert.InRange(all.Count, 10, 100);
        }
    }

    static Task<List<string>> WalkAsync(AnsweringGraph graph, string list, int size, bool forward)
        => PageWalk.RowsAsync(size, forward, variables => PageAsync(graph, list, variables));

    static async Task<JsonNode> PageAsync(AnsweringGraph graph, string list, JsonObject variables)
    {
        const string Fields = "{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";
        var nested = list.StartsWith("nation", StringComparison.Ordinal);
        var field = list.Replace("PAGE", "first: $first, after: $after, last: $last, before: $before", StringComparison.Ordinal);
        var query = $"query ($first: Int, $after: String, $last: Int, $before: String) {{ {field} {Fields} {(nested ? "}" : "")} }}";
        var data = await graph.DataAsync(query, variables.ToJsonString());
        return nested ? data["nation"]!["list"]! : data["conferences"]!;
    }

    static GraphSource Graph(Random random)
    {
        string[] names = ["Émile", "emile", "Emile", "Zoé", "Zoe", "", "ø", "電気"];
        string[] dates = ["2014", "2014-10", "2014-10-01", "2014-10-19", "2015", "1865-05-17"];
        var builder = new GraphBuilder();
        for (var i = 0; i < 5; i++)
            builder.Node("Nation", $"n{i}", i % 2 == 0 ? [("name", names[i])] : [("name", names[i]), ("iso3", $"I{i}")]);
        for (var i = 0; i < 60; i++)
        {
            var id = $"c{random.Next(1_000_000):000000}-{i}";
            List<(string, object)> values = [("name", names[random.Next(names.Length)])];
            if (random.Next(3) > 0)
                values.Add(("kind", random.Next(2) == 0 ? "WORLD" : "REGIONAL"));
            if (random.Next(3) > 0)
                values.Add(("startDate", dates[random.Next(dates.Length)]));
            if (random.Next(3) > 0)
                values.Add(("memberCount", (long)random.Next(-2, 3)));
            builder.Node("Conference", id, [.. values]);
            if (random.Next(4) > 0)
                builder.Relationship(id, "HOSTED_BY", $"n{(random.Next(2) == 0 ? 0 : random.Next(5))}");
        }
        return builder.Build();
    }
}

public sealed class SqliteOrderedPagingTests(SqliteFixture store) : OrderedPagingSpecification(store, walkCount: 100), IClassFixture<SqliteFixture>;

// A server takes a second or more to plan each statement.
public sealed class Neo4jOrderedPagingTests(Neo4jFixture store) : OrderedPagingSpecification(store, walkCount: 15), IClassFixture<Neo4jFixture>;
