using System.Buffers.Text;
using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Cursors that nobody was given.</summary>
public sealed class ForgedCursorTests(SeededGraph graph)
{
    [Theory]
    [InlineData("[\"pp-14\",\"\",[]]")]
    [InlineData("[\"pp-14\",\"\",[1,2]]")]
    [InlineData("[\"pp-14\",\"\",[\"x\"]]")]
    [InlineData("[\"pp-14\",\"\",{}]")]
    [InlineData("[\"pp-14\",\"\",true]")]
    [InlineData("[\"pp-14\",\"\",1.5]")]
    [InlineData("[\"pp-14\",\"\",1e400]")]
    [InlineData("[\"pp-14\",\"\",99999999999999999999]")]
    [InlineData("[null,\"\",\"a\"]")]
    [InlineData("[\"pp-14\",null,\"a\"]")]
    [InlineData("[1,2,3]")]
    [InlineData("[\"pp-14\",\"\"]")]
    [InlineData("[\"pp-14\",\"\",\"a\",\"b\"]")]
    [InlineData("{}")]
    [InlineData("[[[[")]
    [InlineData("")]
    [InlineData("[\"pp-14\",\"\",\"\\ud800\"]")]
    public async Task It_is_refused(string forged)
    {
        var scope = Decode(await CursorAsync())[..8];

        var answer = await graph.AnswerAsync(
            "query ($after: String) { conferences(order: [{ name: ASC }], after: $after) { nodes { id } } }",
            $$"""{ "after": "{{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(scope + forged))}}" }""");

        Assert.Contains("\"code\":\"HC0078\"", answer, StringComparison.Ordinal);
    }

    async Task<string> CursorAsync()
    {
        var answer = await graph.AnswerAsync("{ conferences(order: [{ name: ASC }], first: 1) { pageInfo { endCursor } } }");
        return answer.Split("\"endCursor\":\"")[1].Split('"')[0];
    }

    static string Decode(string cursor) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
}
