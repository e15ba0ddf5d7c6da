using System.Text;
using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.Tests.Cases;
using KnowledgeGraph.Tests.Engine;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>Whoever asks cannot tell by data, status, code or path which host answered.</summary>
public sealed class EqualAnswersTests(BothHosts hosts) : IClassFixture<BothHosts>
{
    // It lists directives, and HotChocolate has its own.
    const string AboutTheHost = "introspection/beside-data";

    // What HotChocolate decides before the engine is asked (docs/full-stack.md).
    static readonly Dictionary<(string Query, string Variables), string?> Deviations = new()
    {
        // Its validation lets no nullable variable stand in a list of non-null values, whatever its default.
        [("query ($id: ID = \"kor\") { nodes(ids: [\"kor\", $id]) { id } }", """{ "id": null }""")] = "KG_VALIDATION",
        [("query ($f: NationFilterInput) { nations(where: { or: [$f] }) { totalCount } }", "{}")] = "KG_VALIDATION",
        [("query ($n: String = \"name\") { nation(id: \"kor\") { claims(fields: [$n]) { id } } }", """{ "n": null }""")] = "KG_VALIDATION",
        // Its parser takes a list of variables for several sets, of which here is none.
        [("query ($id: ID!) { nation(id: $id) { name } }", "[]")] = "HC0018",
        // It has one code for what is no JSON and what is no GraphQL.
        [("query ($id: ID!) { nation(id: $id) { name } }", """{ "id": """)] = "HC0014",
        // Its parser puts the sign for broken text into the value.
        [("query ($id: ID!) { nation(id: $id) { name } }", """{ "id": "\ud800" }""")] = null,
    };

    public static TheoryData<string> Cases => [.. Case.Names.Where(name => name != AboutTheHost)];

    public static TheoryData<string, string> BadRequests
        => [.. BadRequestTests.Requests
            .Select(row => row.Data)
            .Select(request => (request.Item1, request.Item2))
            .Where(request => !Deviations.ContainsKey(request))];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Every_case_has_the_same_answer_on_both_hosts(string name) => AssertEqualAsync(new Case(name).Request);

    [Theory]
    [MemberData(nameof(BadRequests))]
    public Task Every_bad_request_fails_alike_on_both_hosts(string query, string variables)
        => AssertEqualAsync(Request(query, variables));

    [Fact]
    public async Task What_HotChocolate_decides_alone_is_known()
    {
        foreach (var ((query, variables), code) in Deviations)
        {
            var answer = await hosts.HotChocolate.PostAsync(Request(query, variables));

            Assert.Equal((code is null ? 200 : 400, code), (answer.Status, answer.Code()));
        }
    }

    [Fact]
    public async Task Introspection_stands_beside_data_in_the_order_of_the_request()
    {
        var answer = await hosts.HotChocolate.PostAsync(new Case(AboutTheHost).Request);

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            (await hosts.BuiltIn.PostAsync(new Case(AboutTheHost).Request)).Tree()["data"]!.AsObject().Select(member => member.Key),
            answer.Tree()["data"]!.AsObject().Select(member => member.Key));
    }

    async Task AssertEqualAsync(GraphRequest request)
    {
        foreach (var accept in new[] { Answer.GraphQLResponse, Answer.Json, "*/*" })
        {
            var expected = await hosts.BuiltIn.PostAsync(request, accept);
            var actual = await hosts.HotChocolate.PostAsync(request, accept);

            if (expected.Body.StartsWith("{\"data\"", StringComparison.Ordinal))
                Assert.Equal(expected, actual);
            else
                Assert.Equal(expected.Failure(), actual.Failure());
        }
    }

    static GraphRequest Request(string query, string variables) => new(query, null, Encoding.UTF8.GetBytes(variables));
}
