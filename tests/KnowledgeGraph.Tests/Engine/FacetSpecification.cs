using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public abstract class FacetSpecification(StoreFixture store) : IAsyncLifetime
{
    AnsweringGraph _graph = null!;

    [Theory]
    [InlineData("kind { value count }", """{"kind":[{"value":"WORLD","count":2},{"value":"REGIONAL","count":1},{"value":null,"count":1}]}""")]
    [InlineData("kind(first: 1) { count }", """{"kind":[{"count":2}]}""")]
    [InlineData("kind(first: 0) { count }", """{"kind":[]}""")]
    [InlineData("startDate { value count }", """{"startDate":[{"value":"2014","count":2},{"value":"1998","count":1},{"value":null,"count":1}]}""")]
    [InlineData("startDate(by: MONTH) { value }", """{"startDate":[{"value":"1998"},{"value":"2014-10"},{"value":"2014-11"},{"value":null}]}""")]
    [InlineData("startDate(by: DECADE) { value count }", """{"startDate":[{"value":"2010s","count":2},{"value":"1990s","count":1},{"value":null,"count":1}]}""")]
    [InlineData("host { node { id } count }", """{"host":[{"node":{"id":"n2"},"count":2},{"node":{"id":"n1"},"count":1},{"node":null,"count":1}]}""")]
    [InlineData("adopted { node { id } count }", """{"adopted":[{"node":{"id":"r1"},"count":2},{"node":null,"count":2},{"node":{"id":"r2"},"count":1}]}""")]
    public async Task Nodes_are_counted_most_frequent_first_and_absent_last_among_equals(string facet, string expected)
        => Assert.Equal(
            """{"data":{"conferences":{"facets":""" + expected + "}}}",
            await _graph.AnswerAsync($"{{ conferences {{ facets {{ {facet} }} }} }}"));

    [Fact]
    public async Task A_facet_does_not_look_at_the_filter_by_its_own_field_but_at_or_and_not()
        => Assert.Equal(
            """{"data":{"conferences":{"totalCount":1,"facets":{"kind":[{"value":"WORLD","count":1}],"host":[{"node":{"id":"n1"},"count":1},{"node":{"id":"n2"},"count":1}]}},"or":{"facets":{"kind":[{"value":"WORLD","count":2}]}}}}""",
            await _graph.AnswerAsync("""
                {
                  conferences(where: { kind: { eq: WORLD }, and: [{ kind: { neq: REGIONAL } }, { startDate: { within: "2014" } }], host: { id: { eq: "n2" } } }) { totalCount facets { kind { value count } host { node { id } count } } }
                  or: conferences(where: { or: [{ kind: { eq: WORLD } }] }) { facets { kind { value count } } }
                }
                """));

    [Fact]
    public async Task Parallel_relationships_to_one_node_count_once()
        => Assert.Equal(
            """{"data":{"official":{"stoodAt":{"totalCount":3,"facets":{"kind":[{"value":"WORLD","count":1},{"value":null,"count":1}]}}}}}""",
            await _graph.AnswerAsync("{ official(id: \"o1\") { stoodAt { totalCount facets { kind { value count } } } } }"));

    [Fact]
    public async Task A_facet_larger_than_a_page_is_refused()
        => Assert.Equal(
            """{"errors":[{"message":"'first' is 101; a page can have 100 rows at most.","locations":[{"line":1,"column":26}],"extensions":{"code":"HC0051","hint":"Ask for smaller pages and follow endCursor."}}]}""",
            await _graph.AnswerAsync("{ conferences { facets { kind(first: 101) { count } } } }"));

    public async ValueTask InitializeAsync() => _graph = await store.LoadAsync(Graph());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    static GraphSource Graph()
        => new GraphBuilder()
            .Node("Nation", "n1", ("name", "N1")).Node("Nation", "n2", ("name", "N2")).Node("Official", "o1", ("name", "O"))
            .Node("Resolution", "r1", ("title", "R1")).Node("Resolution", "r2", ("title", "R2"))
            .Node("Conference", "c1", ("name", "C1"), ("kind", "WORLD"), ("startDate", "2014-10-20"))
            .Node("Conference", "c2", ("name", "C2"), ("kind", "WORLD"), ("startDate", "2014-11"))
            .Node("Conference", "c3", ("name", "C3"), ("kind", "REGIONAL"), ("startDate", "1998"))
            .Node("Conference", "c4", ("name", "C4"))
            .Relationship("c1", "HOSTED_BY", "n1").Relationship("c2", "HOSTED_BY", "n2").Relationship("c3", "HOSTED_BY", "n2")
            .Relationship("c1", "ADOPTED", "r1").Relationship("c1", "ADOPTED", "r2").Relationship("c2", "ADOPTED", "r1")
            .Relationship("o1", "STOOD_AT", "c1", "a", ("won", true)).Relationship("o1", "STOOD_AT", "c1", "b", ("won", false))
            .Relationship("o1", "STOOD_AT", "c4", null, ("won", false))
            .Build();
}

public sealed class SqliteFacetTests(SqliteFixture store) : FacetSpecification(store), IClassFixture<SqliteFixture>;

public sealed class Neo4jFacetTests(Neo4jFixture store) : FacetSpecification(store), IClassFixture<Neo4jFixture>;
