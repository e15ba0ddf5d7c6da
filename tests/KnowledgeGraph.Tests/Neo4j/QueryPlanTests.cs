using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>How the server means to read what it is asked (EXPLAIN).</summary>
[Collection(Neo4jSeededGraphCollection.Name)]
public sealed class QueryPlanTests(Neo4jServer server, Neo4jSeededGraph graph)
{
    [Theory]
    [InlineData("order: [{ number: ASC }], first: 5")]
    [InlineData("order: [{ number: ASC }], last: 5")]
    public async Task A_page_along_an_index_begins_there_and_sorts_nothing(string arguments)
    {
        var engine = await graph.EngineAsync();
        var (program, _) = engine.Explain(new($$"""{ conference(id: "pp-14") { adopted({{arguments}}) { nodes { title } } } }"""), Stage.Program);

        var parameters = Enumerable.Range(0, 10).ToDictionary(number => $"p{number}", _ => (object?)5L);
        var plan = (await StatementPlan.ReadAsync(server, "EXPLAIN", new(program!, parameters))).ToJsonString();

        Assert.Contains("DirectedRelationshipIndexSeekByRange", plan, StringComparison.Ordinal);
        // The one node that is asked for.
        Assert.DoesNotContain("Expand", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Sort", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Top", plan, StringComparison.Ordinal);
    }
}
