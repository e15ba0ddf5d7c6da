using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public abstract class FilterSpecification(StoreFixture store)
{
    [Theory]
    [InlineData("\\u0000", 0)]
    [InlineData("B\\u0000", 0)]
    [InlineData("B", 1)]
    [InlineData("", 2)]
    public async Task A_text_ends_with_another_whatever_signs_that_one_holds(string end, int count)
    {
        var graph = await store.LoadAsync(Graph());

        Assert.Equal(
            $"{{\"data\":{{\"nations\":{{\"totalCount\":{count}}}}}}}",
            await graph.AnswerAsync($$"""{ nations(where: { name: { endsWith: "{{end}}" } }) { totalCount } }"""));
    }

    [Fact]
    public async Task Names_of_types_can_be_variables_in_a_list()
    {
        var graph = await store.LoadAsync(Graph());

        const string Query = "query ($t: EntityType!) { resolution(id: \"r\") { refersTo(where: { type: { in: [Resolution, $t] } }) { nodes { id } } } }";
        Assert.Equal("""{"data":{"resolution":{"refersTo":{"nodes":[{"id":"a"}]}}}}""", await graph.AnswerAsync(Query, """{ "t": "Nation" }"""));
        Assert.Equal("""{"data":{"resolution":{"refersTo":{"nodes":[{"id":"c"}]}}}}""", await graph.AnswerAsync(Query, """{ "t": "Conference" }"""));
    }

    [Theory]
    [InlineData("-2147483648.0", 1)]
    [InlineData("2147483647.0", 0)]
    public async Task A_whole_number_can_be_sent_with_a_fraction_of_zero(string number, int count)
    {
        var graph = await store.LoadAsync(Graph());

        Assert.Equal(
            $"{{\"data\":{{\"resolutions\":{{\"totalCount\":{count}}}}}}}",
            await graph.AnswerAsync("query ($n: Int) { resolutions(where: { number: { eq: $n } }) { totalCount } }", $$"""{ "n": {{number}} }"""));
    }

    static GraphSource Graph()
        => new GraphBuilder()
            .Node("Nation", "a", ("name", "AB"))
            .Node("Nation", "b", ("name", "BA"))
            .Node("Conference", "c")
            .Node("Resolution", "r", ("number", (long)int.MinValue))
            .Relationship("r", "REFERS_TO", "a")
            .Relationship("r", "REFERS_TO", "c")
            .Build();
}

public sealed class SqliteFilterTests(SqliteFixture store) : FilterSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jFilterTests(Neo4jFixture store) : FilterSpecification(store), IClassFixture<Neo4jFixture>;
