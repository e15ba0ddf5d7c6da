using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.Tests.Http;

public sealed class AnswerFormatTests
{
    [Theory]
    [InlineData(null, "Json")]
    [InlineData("", "Json")]
    [InlineData("*/*", "Json")]
    [InlineData("application/*", "Json")]
    [InlineData("application/json", "Json")]
    [InlineData("application/json; charset=utf-8", "Json")]
    [InlineData("application/graphql-response+json", "GraphQLResponse")]
    [InlineData("application/graphql-response+json; charset=\"UTF-8\"", "GraphQLResponse")]
    [InlineData("Application/GraphQL-Response+JSON", "GraphQLResponse")]
    [InlineData("application/graphql-response+json, application/json", "GraphQLResponse")]
    [InlineData("application/json, application/graphql-response+json", "GraphQLResponse")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "GraphQLResponse")]
    [InlineData("application/graphql-response+json;q=0.8, application/json;q=0.9", "Json")]
    [InlineData("application/graphql-response+json, */*", "GraphQLResponse")]
    [InlineData("application/json, */*", "Json")]
    [InlineData("application/json;q=0, */*", "GraphQLResponse")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Json")]
    [InlineData("application/json;q=0", null)]
    [InlineData("application/json; charset=latin1", null)]
    [InlineData("text/html", null)]
    [InlineData("nonsense", null)]
    public void The_format_is_what_the_client_prefers(string? accept, string? format)
        => Assert.Equal(format, AnswerFormats.Choose(accept)?.ToString());

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("text/html;q=0, */*", false)]
    [InlineData("*/*", false)]
    [InlineData(null, false)]
    public void Only_who_names_html_wants_a_page(string? accept, bool wants)
        => Assert.Equal(wants, AnswerFormats.WantsPage(accept));
}
