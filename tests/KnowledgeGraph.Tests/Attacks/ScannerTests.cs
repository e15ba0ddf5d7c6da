using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>What scanners look for in a GraphQL server, against a hardened one; the twelve checks of graphql-cop, written anew.</summary>
public sealed partial class ScannerTests(HardenedServer server) : IClassFixture<HardenedServer>
{
    [Theory]
    [InlineData("{ citis { nodes { id } } }")]
    [InlineData("{ cities { nodes { nam } } }")]
    [InlineData("{ cities(frst: 1) { totalCount } }")]
    [InlineData("{ cities(where: { nme: {} }) { totalCount } }")]
    [InlineData("{ cities { nodes { ... on Citi { id } } } }")]
    [InlineData("query ($v: CityFilterInpt) { cities { totalCount } }")]
    [InlineData("query ($v: CityFilterInput) { cities(where: $v) { totalCount } }", """{ "v": { "nme": {} } }""")]
    [InlineData("{ city(id: \"busan\") { claims(fields: [\"onSee\"]) { id } } }")]
    [InlineData("{ cities(order: { name: UP }) { totalCount } }")]
    public async Task Nothing_is_suggested(string document, string variables = "null")
    {
        var answer = await PostAsync($$"""{"query":"{{document.Replace("\"", "\\\"", StringComparison.Ordinal)}}","variables":{{variables}}}""");

        Assert.StartsWith("{\"errors\":", answer, StringComparison.Ordinal);
        Assert.DoesNotMatch(Suggestion(), answer);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "HC0046")]
    [InlineData("{ __type(name: \\\"Query\\\") { fields { name } } }", "HC0046")]
    [InlineData("{ s: __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }", "KG_DOCUMENT_TOO_LARGE")]
    public async Task There_is_no_introspection_and_no_circle_in_it(string document, string code)
        => Assert.Contains($"\"code\":\"{code}\"", await PostAsync($$"""{"query":"{{document}}"}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("/graphiql")]
    [InlineData("/playground")]
    [InlineData("/graphql/ide/")]
    [InlineData("/graphql/plain")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql?sdl")]
    [InlineData("/console")]
    public async Task There_is_no_IDE_and_no_SDL(string path)
    {
        using var response = await server.GetAsync(path);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task A_browser_gets_a_page_without_script()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.GraphQL);
        request.Headers.Add("Accept", "text/html");
        using var response = await server.Client.SendAsync(request);
        var page = await response.Content.ReadAsStringAsync();

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("graphiql", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_hundred_and_one_aliases_are_refused()
        => Assert.Contains("KG_DOCUMENT_TOO_LARGE",
            await PostAsync($$"""{"query":"{{{string.Concat(Enumerable.Range(0, 101).Select(i => $" a{i}:__typename"))}}}"}"""), StringComparison.Ordinal);

    [Fact]
    public async Task Batches_are_refused()
    {
        var batch = $"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 10))}]";

        Assert.Equal("""{"errors":[{"message":"Batches are not offered.","extensions":{"code":"HC0009"}}]}""", await PostAsync(batch));
    }

    [Fact]
    public async Task Nothing_is_traced()
    {
        var answer = await PostAsync("""{"query":"{ __typename }","extensions":{"tracing":true}}""", ("Apollo-Tracing", "1"), ("GraphQL-Tracing", "1"));

        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer);
    }

    [Fact]
    public async Task Unknown_directives_give_no_more_errors_than_five()
    {
        var answer = await PostAsync($$"""{"query":"{ __typename{{string.Concat(Enumerable.Repeat(" @aa", 10))}} }"}""");

        Assert.InRange(Regex.Count(answer, "\"message\""), 1, 5);
    }

    [Fact]
    public async Task A_query_comes_by_GET_and_a_mutation_does_not()
    {
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.Client.GetStringAsync($"{server.GraphQL}?query={{__typename}}"));
        Assert.Contains("\"errors\"", await server.Client.GetStringAsync($"{server.GraphQL}?query=mutation{{__typename}}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_no_request()
    {
        using var form = new FormUrlEncodedContent([new("query", "{__typename}")]);
        using var response = await server.Client.PostAsync(server.GraphQL, form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"qwerty cop { abc }"}""")]
    [InlineData("""{"query":"query cop { abc"}""")]
    [InlineData("""{"query":{}}""")]
    [InlineData("""{"query":"{ cities(first: 99999999999999999999) { totalCount } }"}""")]
    public async Task An_error_tells_nothing_of_the_program(string body)
    {
        var answer = await PostAsync(body);

        Assert.DoesNotMatch(Internals(), answer);
    }

    async Task<string> PostAsync(string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.GraphQL) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var response = await server.Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("did you mean|hint|nearest|onSea|\"cities\"|CityFilterInput'\\?", RegexOptions.IgnoreCase)]
    private static partial Regex Suggestion();

    [GeneratedRegex("Exception|   at |\\.cs|/src/|SELECT|sqlite", RegexOptions.IgnoreCase)]
    private static partial Regex Internals();
}
