using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Fuzzing;

/// <summary>Whatever stands in a request is answered or refused; it is never a fault of the program.</summary>
public sealed class RequestFuzzTests(SeededGraph graph)
{
    static readonly IReadOnlyList<string> Documents =
        [.. Repository.Files("tests/KnowledgeGraph.Tests/Cases", "operation.graphql").Select(Repository.Read)];

    static readonly string[] Words =
        ["{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "on", "query", "fragment", "where:", "order:", "first:", "after:", "eq:", "in:", "and:", "or:", "not:",
        "some:", "count:", "null", "true", "ASC", "nodes", "id", "claims", "@skip(if: $v)", "$v: Boolean = true", "__typename", "__schema", "\"pp-14\"", "101"];

    static int Executions => Mutation.Executions(usual: 2_000);

    [Fact]
    public void Every_body_is_a_request_or_is_refused()
        => Mutation.Of(
            ["""{"query":"query A($v: Int) { a }","operationName":"A","variables":{"v":[1.5e3,"\u00e9",{"b":null}]},"extensions":{},"documentId":"sha256:00"}"""],
            "{", "}", "[", "]", ",", ":", "null", "\"query\":", "\"variables\":", "\"documentId\":", "\\ud800", "1E")
            .Try(text => AssertRead(BodyRequest.Read(Mutation.Bytes(text), new())), executions: Executions);

    [Fact]
    public void Every_URL_is_a_request_or_is_refused()
        => Mutation.Of(
            ["?query=%7B%20a%20%7D&operationName=A&variables=%7B%22v%22%3A1%7D&extensions=%7B%7D"],
            "&", "=", "%", "%7B", "%00", "%FF", "%C3%A9", "+", "?", "query=", "variables=")
            .Try(text => AssertRead(UrlRequest.Read(text, new())), executions: Executions);

    [Fact]
    public async Task Every_document_is_answered_or_refused()
        => await Mutation.Of(Documents, Words).TryAsync(document => AssertAnsweredAsync(document, ""), executions: Executions);

    [Fact]
    public async Task All_variables_are_taken_or_refused()
        => await Mutation.Of(
            [
                """{"first":3,"after":null,"where":{"and":[{"name":{"contains":"2014"}},{"adopted":{"some":{"number":{"gt":1}}}},{"not":{"startDate":{"within":"2014"}}}]},"order":[{"name":"ASC"},{"adopted":{"count":"DESC"}}]}""",
            ],
            "{", "}", "[", "]", ",", "null", "true", "1.5", "\"eq\":", "\"or\":", "\"someEdge\":", "\"claims\":", "\"x\":", "\"2014-13\"")
            .TryAsync(
                variables => AssertAnsweredAsync(
                    "query ($first: Int, $after: String, $where: ConferenceFilterInput, $order: [ConferenceSortInput!]) { conferences(first: $first, after: $after, where: $where, order: $order) { totalCount nodes { id } } }",
                    variables),
                executions: Executions);

    [Fact]
    public async Task Every_cursor_is_followed_or_refused()
    {
        var cursors = new List<string>();
        foreach (var order in new[] { "[]", "[{ name: ASC }]", "[{ startDate: DESC }, { adopted: { count: ASC } }]" })
            cursors.AddRange(JsonNode.Parse(await graph.AnswerAsync($"{{ conferences(order: {order}, first: 3) {{ edges {{ cursor }} }} }}"))!
                ["data"]!["conferences"]!["edges"]!.AsArray().Select(edge => Decode((string)edge!["cursor"]!)));

        await Mutation.Of(cursors, "[", "]", "[]", "{}", "null", "1", "1.5", "\"x\"", " ", ",", "true").TryAsync(
            async cursor =>
            {
                var variables = $$"""{"after":{{JsonSerializer.Serialize(Encode(cursor))}}}""";
                foreach (var order in new[] { "[]", "[{ name: ASC }]", "[{ startDate: DESC }, { adopted: { count: ASC } }]" })
                    await AssertAnsweredAsync($"query ($after: String) {{ conferences(order: {order}, after: $after, first: 2) {{ nodes {{ id }} }} }}", variables);
            },
            executions: Executions);
    }

    static void AssertRead((GraphRequest? Request, Refusal? Refusal) read) => Assert.True(read.Request is null != read.Refusal is null);

    async Task AssertAnsweredAsync(string document, string variables)
    {
        var answer = JsonNode.Parse(await graph.AnswerAsync(document, variables))!;

        Assert.DoesNotContain((answer["errors"]?.AsArray() ?? []).Select(error => (string)error!["extensions"]!["code"]!),
            code => code is ErrorCodes.Internal or ErrorCodes.Store);
    }

    static string Decode(string cursor) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));

    static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
