using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Conventions;

/// <summary>Errors and what is not there.</summary>
public sealed class ErrorTests(SmallGraph graph) : IClassFixture<SmallGraph>
{
    [Theory]
    [InlineData("{ nations ", "", "HC0014")]
    [InlineData("query ($n: Int) { nations(first: $n) { totalCount } }", """{ "n": "1" }""", "HC0016")]
    [InlineData("query ($id: ID!) { nation(id: $id) { id } }", "", "HC0018")]
    [InlineData("query ($id: ID!) { nation(id: $id) { id } }", "[]", "HC0009")]
    public Task A_mistake_that_HotChocolate_has_a_code_for_has_that_code(string query, string variables, string code)
        => RefusedAsync(query, variables, code);

    [Theory]
    [InlineData("{ nation(id: \"n1\") { nme } }", "KG_VALIDATION")]
    [InlineData("query A { __typename } query B { __typename }", "KG_OPERATION")]
    public Task Any_other_mistake_has_a_code_too(string query, string code) => RefusedAsync(query, "", code);

    [Fact]
    public void What_a_request_costs_stands_in_the_API()
        => Assert.True(ConventionApi.Has("directive @cost(") && ConventionApi.Has("@listSize(slicingArguments: [\"first\", \"last\"]"));

    [Fact]
    public void Nothing_is_changed_by_a_request()
        => Assert.False(ConventionApi.Has("type Mutation") || ConventionApi.Has("Payload"));

    async Task RefusedAsync(string query, string variables, string code)
    {
        var answer = JsonNode.Parse(await graph.AnswerAsync(query, variables))!;

        Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }
}
