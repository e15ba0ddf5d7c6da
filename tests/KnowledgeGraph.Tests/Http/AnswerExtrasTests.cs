using System.Net;
using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Http;

/// <summary>What headers ask for beside the data, and the tags of what they change.</summary>
public sealed class AnswerExtrasTests(SeededGraph graph)
{
    const string Host = """{ conference(id: "pp-14") { name host { name } } }""";

    [Fact]
    public async Task A_plan_and_a_program_stand_beside_the_data_on_request()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var answer = await AskAsync(host, Host, ("GraphQL-Explain", "plan"));

        Assert.Equal("ITU Plenipotentiary Conference 2014 (PP-14)", (string?)answer["data"]!["conference"]!["name"]);
        var explain = answer["extensions"]!["explain"]!.AsObject();
        Assert.Equal(["plan", "program"], explain.Select(member => member.Key));
        Assert.StartsWith("conference = match Conference by id \"pp-14\"\n", (string?)explain["plan"], StringComparison.Ordinal);
        Assert.StartsWith("-- 0\n", (string?)explain["program"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_says_what_each_statement_did()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var answer = await AskAsync(host, """{ conferences(first: 3) { nodes { host { name } } } }""", ("GraphQL-Explain", "profile"));

        var statements = answer["extensions"]!["explain"]!["statements"]!.AsArray();
        Assert.Equal([(0, 3, 3), (1, 1, 3)], statements.Select(one => ((int)one!["statement"]!, (int)one["runs"]!, (int)one["rows"]!)));
        Assert.All(statements, one => Assert.InRange((long)one!["microseconds"]!, 0, 10_000_000));
        Assert.Equal(statements.Select(one => one!["runs"]!.ToJsonString()),
            (await AskAsync(host, """{ conferences(first: 3) { nodes { host { name } } } }""", ("GraphQL-Explain", "profile")))
                ["extensions"]!["explain"]!["statements"]!.AsArray().Select(one => one!["runs"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_hardened_server_explains_nothing()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new GraphHostOptions { Hardened = true });

        Assert.Null((await AskAsync(host, Host, ("GraphQL-Explain", "plan")))["extensions"]);
        Assert.Null((await AskAsync(host, Host, ("GraphQL-Explain", "profile")))["extensions"]);
        Assert.NotNull((await AskAsync(host, Host, ("GraphQL-Bibliography", "1")))["extensions"]!["bibliography"]);
    }

    [Theory]
    // Everything that the article says of PP-14 itself, and who hosted it.
    [InlineData("""{ conference(id: "pp-14") { name host { name } } }""", """{ conference(id: "pp-14") { claims { shown predicate citations { nodes { id } } } host { claims { shown predicate citations { nodes { id } } } } } }""")]
    public async Task The_bibliography_names_the_sources_of_what_is_shown(string query, string evidence)
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var answer = await AskAsync(host, query, ("GraphQL-Bibliography", "1"));
        var conference = (await AskAsync(host, evidence))["data"]!["conference"]!;

        var expected = Claims(conference).Where(claim => IsOwn(claim) || (string?)claim["predicate"] == "HOSTED_BY")
            .Concat(Claims(conference["host"]!).Where(IsOwn))
            .SelectMany(claim => claim["citations"]!["nodes"]!.AsArray().Select(source => (string)source!["id"]!))
            .Distinct().Order(StringComparer.Ordinal);
        var bibliography = answer["extensions"]!["bibliography"]!.AsArray();
        Assert.Equal(expected, bibliography.Select(source => (string)source!["id"]!));
        Assert.Equal(["id", "title", "publisher", "url", "furtherUrls", "fileName", "published", "retrieved", "sha256", "licence"],
            bibliography[0]!.AsObject().Select(member => member.Key));
    }

    [Theory]
    [InlineData("""{ claim(id: "F04") { value } }""", "source-article")]
    [InlineData("""{ nation(id: "tuv") { name } }""", "codes")]
    [InlineData("""{ organization(id: "itu") { id members(where: { id: { eq: "plw" } }) { edges { ordinal } } } }""", "pal")]
    [InlineData("""{ conferences(first: 1) { totalCount } }""", null)]
    public async Task Claims_edges_and_whole_rows_count_and_numbers_do_not(string query, string? source)
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var ids = (await AskAsync(host, query, ("GraphQL-Bibliography", "1")))["extensions"]!["bibliography"]!.AsArray().Select(one => (string)one!["id"]!).ToList();

        if (source is null)
            Assert.Empty(ids);
        else
            Assert.Contains(source, ids);
    }

    [Fact]
    public async Task A_tag_names_all_that_an_answer_depends_on()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        using var other = new LoadedGraph(graph.Source, new() { MaxPageSize = 50 });
        await using var limited = await WebHost.StartOnAsync(other.Engine);

        var tags = new[]
        {
            await TagAsync(host, Host), await TagAsync(host, Host + " "), await TagAsync(host, Host, ("GraphQL-Cost", "report")),
            await TagAsync(host, Host, ("GraphQL-Bibliography", "1")), await TagAsync(host, Host, ("GraphQL-Explain", "plan")),
            await TagAsync(host, Host, ("Accept", "application/json")), await TagAsync(limited, Host),
        };
        Assert.Equal(7, tags.OfType<string>().Distinct().Count());
        Assert.Equal(tags[0], await TagAsync(host, Host));
        Assert.Null(await TagAsync(host, Host, ("GraphQL-Explain", "profile")));
        Assert.Null(await TagAsync(host, "{ nothing }"));
    }

    [Fact]
    public async Task A_client_that_holds_the_content_is_told_so()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var tag = await TagAsync(host, Host);

        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(host, HttpMethod.Get, Host, tag!));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(host, HttpMethod.Head, Host, $"\"a\", W/{tag}"));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(host, HttpMethod.Get, Host, "*"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, HttpMethod.Get, Host, "\"a\", \"b\""));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, HttpMethod.Head, Host, "\"a\""));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(host, HttpMethod.Get, "{ nothing }", "*"));
    }

    static IEnumerable<JsonNode> Claims(JsonNode node) => node["claims"]!.AsArray().Select(claim => claim!).Where(claim => (bool)claim["shown"]!);

    // About the node itself or one of its properties; those of relationships are in capitals.
    static bool IsOwn(JsonNode claim) => !((string)claim["predicate"]!).Any(char.IsUpper) || ((string)claim["predicate"]!).Any(char.IsLower) && !((string)claim["predicate"]!).Contains('.');

    static async Task<JsonNode> AskAsync(WebHost host, string query, params (string, string)[] headers)
    {
        using var response = await SendAsync(host, HttpMethod.Get, query, headers);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    static async Task<string?> TagAsync(WebHost host, string query, params (string, string)[] headers)
    {
        using var response = await SendAsync(host, HttpMethod.Get, query, headers);
        return response.Headers.ETag?.ToString();
    }

    static async Task<HttpStatusCode> StatusAsync(WebHost host, HttpMethod method, string query, string ifNoneMatch)
    {
        using var response = await SendAsync(host, method, query, ("If-None-Match", ifNoneMatch));
        return response.StatusCode;
    }

    static Task<HttpResponseMessage> SendAsync(WebHost host, HttpMethod method, string query, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.TryAddWithoutValidation("Accept", headers.Any(h => h.Name == "Accept") ? [] : ["application/graphql-response+json"]);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
