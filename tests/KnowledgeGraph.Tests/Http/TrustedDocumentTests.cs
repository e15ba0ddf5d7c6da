using System.Net;
using System.Text;
using KnowledgeGraph.AspNetCore;

namespace KnowledgeGraph.Tests.Http;

/// <summary>Documents that the server knows, asked for by their hash.</summary>
public sealed class TrustedDocumentTests
{
    const string Document = "{ echo }";

    static readonly string Id = TrustedDocuments.IdOf(Document);

    static TrustedDocuments Documents => TrustedDocuments.Of([Document, "{ deprecatedEcho }"]);

    [Fact]
    public void An_id_is_the_hash_of_the_text_as_it_stands()
        => Assert.Equal("sha256:9057f46fb6a1fba9d1618d155917d315f16cdb587814fe910f4a2b70d6cfc7c1", Id);

    [Fact]
    public async Task A_known_id_stands_for_its_text_by_POST_and_by_GET()
    {
        await using var host = await WebHost.StartAsync(new() { Documents = Documents });

        Assert.Equal("""{"data":{"echo":{"a":1}}}""", await PostAsync(host, $$$"""{"documentId":"{{{Id}}}","variables":{"a":1}}"""));
        Assert.Equal("""{"data":{"echo":{"a":1}}}""", await host.Client.GetStringAsync($"/graphql?documentId={Id}&variables={{\"a\":1}}"));
        Assert.Equal("""{"data":{"echo":null}}""", await PostAsync(host, """{"query":"{ echo }"}"""));
    }

    [Theory]
    [InlineData("sha256:00", "HC0020")]
    [InlineData("{ echo }", "HC0020")]
    [InlineData("", "HC0020")]
    [InlineData("x-mine:1", "HC0020")]
    public async Task An_unknown_id_is_refused(string id, string code)
    {
        await using var host = await WebHost.StartAsync(new() { Documents = Documents });

        Assert.Contains($"\"code\":\"{code}\"", await PostAsync(host, $$"""{"documentId":"{{id}}"}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"documentId":"ID","query":"{ echo }"}""", "has both")]
    [InlineData("""{"documentId":1}""", "'documentId' is not a string or null.")]
    [InlineData("{}", "no 'query'")]
    public async Task A_request_names_one_document(string body, string message)
    {
        await using var host = await WebHost.StartAsync(new() { Documents = Documents });

        Assert.Contains(message, await PostAsync(host, body.Replace("ID", Id, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_allow_list_nothing_else_is_answered()
    {
        await using var host = await WebHost.StartAsync(new() { Documents = Documents, DocumentsOnly = true });

        Assert.Equal("""{"data":{"echo":null}}""", await PostAsync(host, $$"""{"documentId":"{{Id}}"}"""));
        Assert.Equal("""{"data":{"echo":null}}""", await PostAsync(host, """{"query":"{ echo }"}"""));
        Assert.Contains("\"code\":\"HC0067\"", await PostAsync(host, """{"query":"{ echo  }"}"""), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0067\"", await PostAsync(host, """{"query":"{ __schema { queryType { name } } }"}"""), StringComparison.Ordinal);
        using var byGet = await host.Client.GetAsync("/graphql?query={__typename}");
        Assert.Equal(HttpStatusCode.BadRequest, byGet.StatusCode);
    }

    static async Task<string> PostAsync(WebHost host, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }
}
