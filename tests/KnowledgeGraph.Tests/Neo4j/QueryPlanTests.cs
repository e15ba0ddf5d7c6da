using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
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

        var plan = await ExplainAsync(program!);

        Assert.Contains("DirectedRelationshipIndexSeekByRange", plan, StringComparison.Ordinal);
        // The one node that is asked for.
        Assert.DoesNotContain("Expand", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Sort", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Top", plan, StringComparison.Ordinal);
    }

    /// <returns>What the Query API says, as JSON.</returns>
    async Task<string> ExplainAsync(string statement)
    {
        Assert.SkipUnless(server.Settings.Uri.Scheme == Uri.UriSchemeHttp, "Only the Query API tells a plan here.");
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Settings.User}:{server.Settings.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var request = new { statement = $"EXPLAIN {statement}", parameters = Enumerable.Range(0, 10).ToDictionary(number => $"p{number}", _ => 5) };
        using var response = await client.PostAsJsonAsync(new Uri(server.Settings.Uri, "/db/neo4j/query/v2"), request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
