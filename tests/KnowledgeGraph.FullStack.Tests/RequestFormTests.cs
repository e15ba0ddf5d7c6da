using System.Text;
using KnowledgeGraph.FullStack.Tests.Hosts;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>GraphQL over HTTP, beside what cases and bad requests show: both hosts read and refuse the same forms.</summary>
public sealed class RequestFormTests(BothHosts hosts) : IClassFixture<BothHosts>
{
    const string Query = "/graphql?query=%7B%20nation(id:%22kor%22)%20%7B%20id%20%7D%20%7D";

    [Theory]
    [InlineData("GET", "/graphql", 400)]
    [InlineData("GET", "/graphql?query=%7B", 400)]
    [InlineData("GET", Query, 200)]
    [InlineData("HEAD", Query, 200)]
    [InlineData("PUT", Query, 405)]
    [InlineData("DELETE", Query, 405)]
    [InlineData("OPTIONS", Query, 405)]
    [InlineData("GET", "/graphql?query=mutation%20%7B%20__typename%20%7D", 400)]
    public async Task Each_method_means_the_same(string method, string url, int status)
    {
        var expected = await hosts.BuiltIn.SendAsync(new(method), url, Answer.GraphQLResponse);
        var actual = await hosts.HotChocolate.SendAsync(new(method), url, Answer.GraphQLResponse);

        Assert.Equal((status, status), (expected.Status, actual.Status));
        if (status == 200)
            Assert.Equal(expected, actual);
        else
            Assert.Equal(expected.Code(), actual.Code());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    [InlineData("application/json")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    public async Task The_same_media_types_are_read(string contentType)
    {
        var expected = await hosts.BuiltIn.SendAsync(HttpMethod.Post, "/graphql", Answer.Json, Content(contentType));
        var actual = await hosts.HotChocolate.SendAsync(HttpMethod.Post, "/graphql", Answer.Json, Content(contentType));

        Assert.Equal((expected.Status, expected.MediaType, expected.Code()), (actual.Status, actual.MediaType, actual.Code()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }","operationName":"C"}""")]
    [InlineData("""{"query":"{ nation(id: 1) { id } }","unknown":1}""")]
    [InlineData("""{"query":"{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"}""")]
    public async Task The_same_bodies_are_refused(string body)
    {
        foreach (var accept in new[] { Answer.GraphQLResponse, Answer.Json })
        {
            var expected = await hosts.BuiltIn.PostAsync(body, accept);
            var actual = await hosts.HotChocolate.PostAsync(body, accept);

            Assert.Equal((expected.Status, expected.MediaType, expected.Code()), (actual.Status, actual.MediaType, actual.Code()));
        }
    }

    [Theory]
    [InlineData("""{"query":null}""")]
    [InlineData("{}")]
    [InlineData("{")]
    public async Task A_body_that_HotChocolate_cannot_parse_is_a_syntax_error_there(string body)
    {
        var expected = await hosts.BuiltIn.PostAsync(body);
        var actual = await hosts.HotChocolate.PostAsync(body);

        Assert.Equal((400, "HC0009"), (expected.Status, expected.Code()));
        Assert.Equal((400, "HC0014"), (actual.Status, actual.Code()));
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/*")]
    public async Task An_answer_that_nobody_accepts_is_not_made(string accept)
    {
        var expected = await hosts.BuiltIn.SendAsync(HttpMethod.Get, Query, accept);
        var actual = await hosts.HotChocolate.SendAsync(HttpMethod.Get, Query, accept);

        Assert.Equal((406, 406), (expected.Status, actual.Status));
    }

    static ByteArrayContent Content(string contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"query":"{ nation(id: \"kor\") { id } }"}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }
}
