using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Filters, orders and sums that look at relationships.</summary>
public abstract class EdgeLanguageSpecification(StoreFixture store) : IAsyncLifetime
{
    AnsweringGraph _graph = null!;

    [Theory]
    [InlineData("whereEdge: { asNew: { eq: true } }", "r1,r3")]
    [InlineData("whereEdge: { asNew: { neq: true } }", "r2,r4")]
    [InlineData("whereEdge: { date: { eq: null } }", "r3,r4")]
    [InlineData("whereEdge: { not: { date: { gte: \"2014-10\" } } }", "r2,r3,r4")]
    [InlineData("whereEdge: { or: [{ asNew: { eq: false } }, { node: { number: { eq: 3 } } }] }", "r2,r3")]
    [InlineData("where: { number: { gt: 1 } }, whereEdge: { asNew: { eq: true } }", "r3")]
    [InlineData("whereEdge: { claims: { any: true } }", "")]
    [InlineData("whereEdge: { claims: { count: { eq: 0 } } }", "r1,r2,r3,r4")]
    [InlineData("orderEdge: [{ asNew: DESC }], order: [{ number: DESC }]", "r3,r1,r2,r4")]
    [InlineData("orderEdge: [{ date: ASC }]", "r2,r1,r3,r4")]
    [InlineData("orderEdge: [{ date: DESC }]", "r1,r2,r4,r3")]
    [InlineData("order: [{ refersTo: { count: DESC } }, { title: ASC }]", "r4,r1,r3,r2")]
    [InlineData("whereEdge: {}", "r1,r2,r3,r4")]
    public async Task Edges_are_chosen_and_ordered_by_what_their_relationships_say(string arguments, string expected)
    {
        var data = await _graph.DataAsync($"{{ conference(id: \"c1\") {{ adopted({arguments}) {{ nodes {{ id }} totalCount }} }} }}");

        var ids = data["conference"]!["adopted"]!["nodes"]!.AsArray().Select(n => (string)n!["id"]!).ToList();
        Assert.Equal(expected, string.Join(',', ids));
        Assert.Equal(ids.Count, (int)data["conference"]!["adopted"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("{ adopted: { someEdge: { asNew: { eq: true }, node: { number: { eq: 3 } } } } }", "c1")]
    [InlineData("{ adopted: { someEdge: { asNew: { eq: true }, node: { number: { eq: 2 } } } } }", "")]
    [InlineData("{ not: { adopted: { someEdge: { date: { within: \"2014\" } } } } }", "c2")]
    [InlineData("{ candidates: { someEdge: { votes: { gt: 100 } } } }", "c2")]
    [InlineData("{ claims: { none: {} } }", "c1,c2")]
    public async Task Nodes_are_chosen_by_an_edge_and_its_node_together(string where, string expected)
    {
        var data = await _graph.DataAsync($"{{ conferences(where: {where}) {{ nodes {{ id }} }} }}");

        Assert.Equal(expected, string.Join(',', data["conferences"]!["nodes"]!.AsArray().Select(n => (string)n!["id"]!)));
    }

    [Fact]
    public async Task Texts_of_relationships_can_be_absent_in_an_order()
    {
        Assert.Equal("""{"data":{"official":{"stoodAt":{"edges":[{"votes":120},{"votes":90},{"votes":null}]}}}}""",
            await _graph.AnswerAsync("{ official(id: \"o1\") { stoodAt(orderEdge: [{ votes: DESC }]) { edges { votes } } } }"));
    }

    [Fact]
    public async Task Sums_are_over_all_pages_and_over_what_the_filter_lets_through()
        => Assert.Equal(
            """{"data":{"conference":{"adopted":{"nodes":[{"id":"r1"}],"aggregates":{"count":3,"number":{"min":2,"max":4,"sum":9,"average":3,"distinct":3},"title":{"min":"A","max":"Émile","distinct":3}},"edgeAggregates":{"date":{"min":"2014","max":"2014","distinct":1}}},"none":{"aggregates":{"count":0,"number":{"min":null,"sum":null,"average":null,"distinct":null}}}}}}"""
                .Replace("\"nodes\":[{\"id\":\"r1\"}]", "\"nodes\":[{\"id\":\"r2\"}]", StringComparison.Ordinal),
            await _graph.AnswerAsync("""
                { conference(id: "c1") {
                  adopted(first: 1, where: { number: { gt: 1 } }) {
                    nodes { id }
                    aggregates { count number { min max sum average distinct } title { min max distinct } }
                    edgeAggregates { date { min max distinct } }
                  }
                  none: adopted(where: { number: { gt: 9 } }) { aggregates { count number { min sum average distinct } } }
                } }
                """));

    [Fact]
    public async Task An_average_is_no_whole_number_where_it_is_none()
        => Assert.Equal("""{"data":{"resolutions":{"aggregates":{"number":{"average":2.5,"sum":10}}}}}""",
            await _graph.AnswerAsync("{ resolutions { aggregates { number { average sum } } } }"));

    public async ValueTask InitializeAsync() => _graph = await store.LoadAsync(Graph());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    static GraphSource Graph()
        => new GraphBuilder()
            .Node("Conference", "c1", ("name", "C1")).Node("Conference", "c2", ("name", "C2")).Node("Official", "o1", ("name", "O"))
            .Node("Resolution", "r1", ("title", "B"), ("number", 1L)).Node("Resolution", "r2", ("title", "Émile"), ("number", 2L))
            .Node("Resolution", "r3", ("title", "C"), ("number", 3L)).Node("Resolution", "r4", ("title", "A"), ("number", 4L))
            .Relationship("c1", "ADOPTED", "r1", null, ("asNew", true), ("date", "2014-10"))
            .Relationship("c1", "ADOPTED", "r2", null, ("asNew", false), ("date", "2014"))
            .Relationship("c1", "ADOPTED", "r3", null, ("asNew", true))
            .Relationship("c1", "ADOPTED", "r4")
            .Relationship("r4", "REFERS_TO", "r1").Relationship("r4", "REFERS_TO", "c2")
            .Relationship("o1", "STOOD_AT", "c2", "a", ("votes", 120L), ("won", true))
            .Relationship("o1", "STOOD_AT", "c1", "b", ("won", false))
            .Relationship("o1", "STOOD_AT", "c1", "c", ("votes", 90L), ("won", false))
            .Build();
}

public sealed class SqliteEdgeLanguageTests(SqliteFixture store) : EdgeLanguageSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jEdgeLanguageTests(Neo4jFixture store) : EdgeLanguageSpecification(store), IClassFixture<Neo4jFixture>;
