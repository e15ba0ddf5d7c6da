using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Every payload through every place of a request that takes a text of the client's.</summary>
public sealed partial class InjectionTests(SeededGraph graph)
{
    // V is the payload as a JSON string, L as GraphQL's literal, C as a cursor's end.
    static readonly (string Query, string Variables)[] Places =
    [
        ("query ($v: ID!) { node(id: $v) { id } }", """{"v":V}"""),
        ("query ($v: ID!) { conference(id: $v) { id claims { id } } }", """{"v":V}"""),
        ("query ($v: [ID!]!) { nodes(ids: $v) { id } }", """{"v":[V,V]}"""),
        ("query ($v: String) { conferences(where: { name: { eq: $v } }) { totalCount } }", """{"v":V}"""),
        ("query ($v: String!) { conferences(where: { name: { in: [$v] } }) { totalCount } }", """{"v":V}"""),
        ("query ($v: String) { conferences(where: { name: { contains: $v } }) { totalCount } }", """{"v":V}"""),
        ("query ($v: String) { conferences(where: { name: { nstartsWith: $v } }) { totalCount } }", """{"v":V}"""),
        ("query ($v: String) { conferences(where: { name: { endsWith: $v } }) { totalCount nodes { name } } }", """{"v":V}"""),
        ("query ($v: String) { conferences(where: { name: { gt: $v } }, order: { name: DESC }) { totalCount nodes { name } } }", """{"v":V}"""),
        ("query ($w: ConferenceFilterInput) { conferences(where: $w) { totalCount } }", """{"w":{"adopted":{"some":{"title":{"contains":V}}}}}"""),
        ("query ($w: ConferenceFilterInput) { conferences(where: $w) { totalCount } }", """{"w":{V:{"eq":1}}}"""),
        ("query ($w: ConferenceFilterInput) { conferences(where: $w) { totalCount } }", """{"w":{"startDate":{"within":V}}}"""),
        ("query ($w: ConferenceFilterInput) { conferences(where: $w) { totalCount } }", """{"w":{"claims":{"some":{"value":{"eq":V}}}}}"""),
        ("query ($o: [ConferenceSortInput!]) { conferences(order: $o) { totalCount } }", """{"o":[{"name":V}]}"""),
        ("query ($o: [ConferenceSortInput!]) { conferences(order: $o) { totalCount } }", """{"o":[{V:"ASC"}]}"""),
        ("query ($v: String) { conferences(after: $v) { nodes { id } } }", """{"v":V}"""),
        ("query ($v: String) { conferences(before: $v, order: { name: ASC }) { nodes { id } } }", """{"v":"C"}"""),
        ("query ($v: [String!]) { conferences { nodes { claims(fields: $v) { id } } } }", """{"v":[V]}"""),
        ("query ($v: Int) { conferences(first: $v) { totalCount } }", """{"v":V}"""),
        ("query ($v: ID!) { node(id: $v) { id } }", """{V:1}"""),
        ("query ($v: String!) { search(text: $v) { totalCount edges { field matched node { id } } } }", """{"v":V}"""),
        ("query ($v: String!) { search(text: $v, types: [Conference]) { nodes { id } } }", """{"v":V}"""),
        ("query ($v: ID!) { paths(from: $v, to: \"pp-14\") { length } }", """{"v":V}"""),
        ("query ($v: ID!) { paths(from: \"pp-14\", to: $v) { length } }", """{"v":V}"""),
        ("query ($v: ID!) { conference(id: \"pp-14\") { pathsTo(id: $v) { length } } }", """{"v":V}"""),
        ("query ($v: String) { conference(id: \"pp-14\") { neighbors(after: $v) { edges { cursor } } } }", """{"v":V}"""),
        ("query ($v: String) { conferences(where: { name: { eq: $v } }) { aggregates { name { min max } } facets { kind { value count } } } }", """{"v":V}"""),
        ("{ node(id: L) { id } }", ""),
        ("{ conferences(where: { name: { contains: L } }) { totalCount } }", ""),
        ("{ conference(id: \"pp-14\") { claims(fields: [L]) { id } } }", ""),
        ("{ __type(name: L) { name } }", ""),
    ];

    static readonly HashSet<string> Codes =
        [.. typeof(ErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except([ErrorCodes.Internal, ErrorCodes.Store, ErrorCodes.Timeout])];

    [Fact]
    public async Task No_payload_is_more_than_a_value()
    {
        var before = HashOfData();

        foreach (var payload in Payloads.All)
            foreach (var (query, variables) in Places)
                AssertHarmless(payload, query, await graph.AnswerAsync(Fill(query, payload), Fill(variables, payload)));

        Assert.InRange(Payloads.All.Count, 500, 1_000);
        Assert.Equal(before, HashOfData());
    }

    [Fact]
    public async Task No_payload_names_an_operation()
    {
        foreach (var payload in Payloads.All.Where(payload => payload.Length > 0))
            AssertHarmless(payload, "operationName", await graph.AnswerAsync("query A { __typename }", "", payload));
    }

    [Fact]
    public async Task No_payload_is_a_part_of_a_document()
    {
        foreach (var payload in Payloads.All)
            foreach (var document in new[] { $"{{ {payload} }}", $"{{ a{payload}: __typename }}", $"query {payload} {{ __typename }}", $"{{ conferences(order: {{ name: {payload} }}) {{ totalCount }} }}" })
                AssertHarmless(payload, document, await graph.AnswerAsync(document));
    }

    [Fact]
    public async Task A_payload_matches_as_the_text_that_it_is()
    {
        var names = graph.Source.Nodes.Where(node => node.Type.Name == "Conference").Select(node => (string)node.Values[node.Type.Properties.Single(p => p.Name == "name").Ordinal]!).ToList();

        foreach (var payload in Payloads.All)
        {
            var answer = await graph.AnswerAsync(
                "query ($v: String) { conferences(where: { name: { contains: $v } }) { totalCount } }", Fill("""{"v":V}""", payload));

            var expected = names.Count(name => name.Contains(payload, StringComparison.Ordinal));
            Assert.Equal($"{{\"data\":{{\"conferences\":{{\"totalCount\":{expected}}}}}}}", answer);
        }
    }

    static void AssertHarmless(string payload, string query, string answer)
    {
        var json = JsonNode.Parse(answer)!;
        var codes = (json["errors"]?.AsArray() ?? []).Select(error => (string)error!["extensions"]!["code"]!);
        Assert.True(codes.All(Codes.Contains), $"{query} with {payload}: {answer}");
        Assert.False(EngineText().IsMatch(answer), $"{query} with {payload}: {answer}");
    }

    static string Fill(string text, string payload)
    {
        var json = JsonSerializer.Serialize(payload);
        return text
            .Replace("\"C\"", JsonSerializer.Serialize(Convert.ToBase64String(Encoding.UTF8.GetBytes("00000000" + payload)).Replace('+', '-').Replace('/', '_').TrimEnd('=')), StringComparison.Ordinal)
            .Replace("L", json, StringComparison.Ordinal)
            .Replace("V", json, StringComparison.Ordinal);
    }

    string HashOfData()
        => string.Join('\n', Directory.GetFiles(graph.DataFolder).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    [GeneratedRegex("SQLite failed|syntax error|no such|unrecognized token|malformed|unterminated|fts5:|\\.db\\b|   at ")]
    private static partial Regex EngineText();
}
