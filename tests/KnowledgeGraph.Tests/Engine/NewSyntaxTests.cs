using System.Text.Json.Nodes;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>The syntax that the spec of September 2025 added to documents: code points of any plane, descriptions.</summary>
public sealed class NewSyntaxTests : IDisposable
{
    readonly LoadedGraph _graph = new(new GraphBuilder()
        .Node("Conference", "face", ("name", "\U0001F600"))
        .Node("Conference", "accent", ("name", "é"))
        .Node("Conference", "quote", ("name", "a\"b"))
        .Node("Conference", "slash", ("name", "a\\b"))
        .Node("Conference", "lines", ("name", "a\nb\tc"))
        .Node("Conference", "brace", ("name", "\\u{e9}"))
        .Node("Conference", "many", ("name", "\U0001F600é\U0010FFFF!"))
        .Build());

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("""\u{1F600}""", "face")]
    [InlineData("""\u{1f600}""", "face")]
    [InlineData("""\u{0000001F600}""", "face")]
    [InlineData("""\uD83D\uDE00""", "face")]
    [InlineData("""\u{E9}""", "accent")]
    [InlineData("""\u{0e9}""", "accent")]
    [InlineData("""\u00E9""", "accent")]
    [InlineData("""a\u{22}b""", "quote")]
    [InlineData("""\u{61}\u{22}\u{62}""", "quote")]
    [InlineData("""a\u{5C}b""", "slash")]
    [InlineData("""a\u{A}b\u{9}c""", "lines")]
    [InlineData("""a\n\u{62}\tc""", "lines")]
    [InlineData("""\\u{e9}""", "brace")]
    [InlineData("""\u{5c}u{e9}""", "brace")]
    [InlineData("""\u{1F600}\u{E9}\u{10FFFF}\u{21}""", "many")]
    public async Task An_escape_is_its_code_point(string literal, string id)
    {
        Assert.Equal(Found(id), await _graph.AnswerAsync($$"""{ conferences(where: { name: { eq: "{{literal}}" } }) { nodes { id } } }"""));
        Assert.Equal(
            Found(id),
            await _graph.AnswerAsync($$"""query ($name: String = "{{literal}}") { conferences(where: { name: { eq: $name } }) { nodes { id } } }"""));
    }

    [Theory]
    [InlineData("""\u{}""")]
    [InlineData("""\u{D800}""")]
    [InlineData("""\u{DFFF}""")]
    [InlineData("""\u{110000}""")]
    [InlineData("""\u{FFFFFFFFFFFFFFFF}""")]
    [InlineData("""\u{1F600""")]
    [InlineData("""\u{1F 600}""")]
    [InlineData("""\u{-1}""")]
    [InlineData("""\u{xyz}""")]
    public async Task What_is_no_code_point_is_refused(string literal)
    {
        var answer = JsonNode.Parse(await _graph.AnswerAsync($$"""{ conferences(where: { name: { eq: "{{literal}}" } }) { nodes { id } } }"""))!;

        Assert.Equal("HC0014", (string)answer["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(1, (int)answer["errors"]![0]!["locations"]![0]!["line"]!);
    }

    [Theory]
    [InlineData("""{ conferences(where: { name: { eq: "\u{1F600}" } }) { nodes { id # \u{1F600} " """ + "\n } } }")]
    [InlineData(""""{ conferences(where: { name: { in: ["\u{1F600}" """\u{1F600} " \""" \u{"""] } }) { nodes { id } } }"""")]
    [InlineData("# C:\\data\n{ conferences(where: { name: { eq: \"\\u{1F600}\" } }) { nodes { id } } }")]
    [InlineData("# C:\\data\n{ conferences(where: { name: { eq: \"\\uD83D\\uDE00\" } }) { nodes { id } } }")]
    [InlineData("# \"\n{ conferences(where: { name: { in: [\"\", \"\\u{1F600}\"] } }) { nodes { id } } }")]
    public async Task What_looks_like_an_escape_elsewhere_is_none(string document) => Assert.Equal(Found("face"), await _graph.AnswerAsync(document));

    [Theory]
    [InlineData(""" "Finds it." query { conferences(first: 1) { nodes { id } } }""")]
    [InlineData("\"\"\"\nFinds\nit.\n\"\"\"\nquery Q { conferences(first: 1) { nodes { id } } }")]
    [InlineData("# Before.\n\"Finds it.\" # Between.\nquery Q { conferences(first: 1) { nodes { id } } }")]
    [InlineData("""query Q { conferences(first: 1) { nodes { ...F } } } "Parts of it." fragment F on Conference { id }""")]
    [InlineData("""fragment F on Conference { id } "Finds it." query Q { conferences(first: 1) { nodes { ...F } } }""")]
    [InlineData("""query Q("How many." $first: Int = 1) { conferences(first: $first) { nodes { id } } }""")]
    [InlineData(""""query Q("""How many.""" $first: Int = 1) { conferences(first: $first) { nodes { id } } }"""")]
    [InlineData("""query Q($name: String = "a\"b" "How many." $first: Int = 1) { conferences(first: $first, where: { name: { neq: $name } }) { nodes { id } } }""")]
    [InlineData("""query Q($name: String = "a" $first: Int = 1) { conferences(first: $first, where: { name: { neq: $name } }) { nodes { id } } }""")]
    [InlineData("""query Q($names: [String!] = ["a" "b"] "How many." $first: Int = 1) { conferences(first: $first, where: { name: { nin: $names } }) { nodes { id } } }""")]
    [InlineData("""query Q($first: Int = 1, $name: String = "x") { conferences(first: $first, where: { and: [{ name: { nin: ["y" $name] } }] }) { nodes { id } } }""")]
    [InlineData(""" "With \u{1F600} \" in it." query Q("\u{22}" $first: Int = 1) { conferences(first: $first) { nodes { id } } }""")]
    [InlineData(""" "query { no }" query query("$x" $query: Int = 1) { conferences(first: $query) { nodes { id } } }""")]
    public async Task A_description_says_nothing_to_the_program(string document) => Assert.Equal(Found("accent"), await _graph.AnswerAsync(document));

    [Theory]
    [InlineData(""" "Of nothing." { conferences(first: 1) { nodes { id } } }""")]
    [InlineData(""" "One." "Two." query { conferences(first: 1) { nodes { id } } }""")]
    [InlineData("""query { "A field." conferences(first: 1) { nodes { id } } }""")]
    [InlineData("""query { conferences(first: 1) { nodes { id } } } "Of nothing." """)]
    [InlineData("""query Q($first: Int = 1 "Of nothing.") { conferences(first: $first) { nodes { id } } }""")]
    public async Task A_string_that_describes_nothing_is_refused(string document)
        => Assert.Contains("\"code\":\"HC0014\"", await _graph.AnswerAsync(document));

    [Theory]
    [InlineData("{ a: conferences(where: { name: { eq: \"\\u{1F600}\\u{e9}\" } }) { totalCount } conferences(first: 101) { nodes { id } } }", 1, 77)]
    [InlineData("\"Finds\u00a0it.\" query Q { conferences(first: 101) { nodes { id } } }", 1, 23)]
    [InlineData("\"\"\"\nFinds it.\n\"\"\" query Q(\"How many.\" $first: Int = 101) {\n  conferences(first: $first) { nodes { id } } }", 4, 3)]
    [InlineData("{\r\n\r\n  a: conferences { totalCount }\r\n  conferences(first: 101) { nodes { id } }\r\n}", 4, 3)]
    [InlineData("{\r\r  a: conferences { totalCount }\r  conferences(first: 101) { nodes { id } }\r}", 4, 3)]
    public async Task Errors_stand_where_the_client_wrote_them(string document, int line, int column)
        => Assert.Contains($"\"locations\":[{{\"line\":{line},\"column\":{column}}}]", await _graph.AnswerAsync(document));

    [Fact]
    public async Task A_string_without_end_is_refused()
        => Assert.Contains("\"code\":\"HC0014\"", await _graph.AnswerAsync("{ conferences(where: { name: { eq: \"\\u{1F600}\n\" } }) { totalCount } }"));

    static string Found(string id) => $$$$"""{"data":{"conferences":{"nodes":[{"id":"{{{{id}}}}"}]}}}""";
}
