using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>What the server says of how it runs a statement, as JSON.</summary>
static class StatementPlan
{
    /// <summary>Skips the test over Bolt.</summary>
    /// <param name="how">EXPLAIN, or PROFILE, which runs it.</param>
    public static async Task<JsonNode> ReadAsync(Neo4jServer server, string how, CypherStatement statement)
    {
        Assert.SkipUnless(server.Settings.Uri.Scheme == Uri.UriSchemeHttp, "Only the Query API tells a plan here.");
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Settings.User}:{server.Settings.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var request = new { statement = $"{how} {statement.Text}", parameters = statement.Parameters };
        using var response = await client.PostAsJsonAsync(new Uri(server.Settings.Uri, "/db/neo4j/query/v2"), request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }
}
