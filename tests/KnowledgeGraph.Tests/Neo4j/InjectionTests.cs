using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Stores;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>Nothing that a stranger can send becomes syntax: the graph stays as it is, and answers are silent about the engine.</summary>
public sealed partial class InjectionTests(Neo4jServer server)
{
    static readonly string[] Payloads =
    [
        "'", "\"", "`", "\\", "\\u0060", "\\u0060) DETACH DELETE n //", "`) DETACH DELETE n //", "' OR true //", "' }) MATCH (m) DETACH DELETE m //",
        "n0) DETACH DELETE n0 //", "$p0", "{$p0}", "}} RETURN 1 //", "\nMATCH (n) DETACH DELETE n", "/* */", "//", ";", "; DROP INDEX i",
        "CALL dbms.components()", "LOAD CSV FROM 'file:///etc/passwd' AS x", "(.*a){20}", "/.*/", "*:*", "field:term", "AND", "a~2", "\0", "￿", "😀",
        "null", "NaN", "-0", "1e400",
    ];

    static readonly string[] Questions =
    [
        "query ($v: ID!) { nation(id: $v) { name } }",
        "query ($v: ID!) { node(id: $v) { id } nodes(ids: [$v, $v]) { id } }",
        "query ($v: String) { nations(where: { name: { eq: $v } }) { totalCount nodes { id } } }",
        "query ($v: String) { nations(where: { name: { gt: $v }, or: [{ name: { contains: $v } }, { name: { endsWith: $v } }] }, order: [{ name: DESC }]) { nodes { id } } }",
        "query ($v: String!) { nations(where: { name: { in: [$v] } }) { aggregates { name { min distinct } } } }",
        "query ($v: String) { conferences(where: { host: { name: { nstartsWith: $v } } }) { nodes { adopted(where: { title: { contains: $v } }) { totalCount } } } }",
        "query ($v: String) { nations(after: $v) { nodes { id } } }",
        "query ($v: String) { conference(id: \"c1\") { adopted(before: $v, last: 3) { nodes { id } } } }",
        "query ($v: [String!]) { conferences { nodes { claims(fields: $v) { id } } } }",
    ];

    [Fact]
    public async Task No_value_becomes_syntax()
    {
        await using var graph = await LoadAsync();
        var before = await graph.CountAsync();

        foreach (var payload in Payloads)
            foreach (var question in Questions)
                AssertSilent(await graph.AnswerAsync(question, $$"""{ "v": {{JsonSerializer.Serialize(payload)}} }"""), payload);

        Assert.Equal(before, await graph.CountAsync());
        Assert.Equal("""{"data":{"nations":{"totalCount":2}}}""", await graph.AnswerAsync("{ nations { totalCount } }"));
    }

    [Fact]
    public async Task No_forged_cursor_becomes_syntax()
    {
        await using var graph = await LoadAsync();
        var scope = (await graph.DataAsync("{ nations(order: [{ name: ASC }], first: 1) { pageInfo { endCursor } } }"))["nations"]!["pageInfo"]!["endCursor"]!;
        var prefix = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars((string)scope!))[..8];

        foreach (var payload in Payloads)
        {
            var cursor = Cursor.Write(prefix, Encoding.UTF8.GetBytes(payload), Encoding.UTF8.GetBytes(payload), [payload]);
            foreach (var arguments in new[] { "after: $v", "before: $v, last: 2" })
                AssertSilent(await graph.AnswerAsync(
                    $"query ($v: String) {{ nations(order: [{{ name: ASC }}], {arguments}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}",
                    $$"""{ "v": "{{cursor}}" }"""), payload);
        }
    }

    [Fact]
    public async Task No_stored_value_becomes_syntax()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < Payloads.Length; i++)
            builder.Node("Nation", $"n{i:00}", ("name", Payloads[i]));
        await using var graph = await Neo4jGraph.LoadAsync(server, builder.Build());

        var names = (await graph.DataAsync("{ nations(first: 100) { nodes { name } } }"))["nations"]!["nodes"]!.AsArray().Select(n => (string)n!["name"]!);

        Assert.Equal(Payloads, names);
    }

    [Theory]
    [InlineData("`")]
    [InlineData("a`b")]
    [InlineData("\\u0060")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("1a")]
    [InlineData("é")]
    [InlineData("a\n")]
    [InlineData("")]
    public void A_name_that_no_schema_can_have_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => Name.Of(name));
        Assert.Throws<ArgumentException>(() => new Word(name));
    }

    // A message may say what was sent.
    static void AssertSilent(string answer, string payload)
    {
        var errors = JsonNode.Parse(answer)!["errors"]?.AsArray() ?? [];
        Assert.All(errors, error => Assert.DoesNotMatch(EngineWords(), ((string)error!["message"]!).Replace(payload, "", StringComparison.Ordinal)));
        Assert.All(errors, error => Assert.NotEqual("KG_INTERNAL", (string?)error!["extensions"]!["code"]));
    }

    Task<Neo4jGraph> LoadAsync()
        => Neo4jGraph.LoadAsync(server, new GraphBuilder()
            .Node("Nation", "a", ("name", "Andorra"))
            .Node("Nation", "b", ("name", "Belgium"))
            .Node("Conference", "c1", ("name", "One"))
            .Node("Resolution", "r1", ("title", "R"))
            .Relationship("c1", "HOSTED_BY", "a")
            .Relationship("c1", "ADOPTED", "r1")
            .Build());

    [GeneratedRegex("Neo\\.|Neo4j|Cypher|MATCH|RETURN|Exception|   at ", RegexOptions.IgnoreCase)]
    private static partial Regex EngineWords();
}
