using System.Text;
using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.Tests.Http;

public sealed class UrlRequestTests
{
    [Theory]
    [InlineData("?query=%7B+a%20b%20%7D", "{ a b }", null, "")]
    [InlineData("query=a&operationName=&variables=&extensions=", "a", null, "")]
    [InlineData("?query=a&operationName=null&variables=null", "a", "null", "")]
    [InlineData("?query=a&variables=%7B%22b%22:1.0%7D&extensions={}", "a", null, """{"b":1.0}""")]
    [InlineData("?query=%F0%9F%98%80&&x", "😀", null, "")]
    public void Well_formed_requests_are_read(string url, string query, string? operationName, string variables)
    {
        var (request, refusal) = UrlRequest.Read(url, new());

        Assert.Null(refusal);
        Assert.Equal((query, operationName), (request!.Query, request.OperationName));
        Assert.Equal(variables, Encoding.UTF8.GetString(request.Variables.Span));
    }

    [Theory]
    [InlineData(null, "no 'query'")]
    [InlineData("?", "no 'query'")]
    [InlineData("?query=", "no 'query'")]
    [InlineData("?variables={}", "no 'query'")]
    [InlineData("?query=a&query=b", "twice")]
    [InlineData("?query=a&variables=1", "'variables' is not")]
    [InlineData("?query=a&variables=[]", "'variables' is not")]
    [InlineData("?query=a&variables={", "'variables' is not")]
    [InlineData("?query=a&variables={}{}", "'variables' is not")]
    [InlineData("?query=a&variables={%22a%22:%22\\ud800%22}", "'variables' is not")]
    [InlineData("?query=a&extensions=x", "'extensions' is not")]
    [InlineData("?query=%", "percent-encoded")]
    [InlineData("?query=%2", "percent-encoded")]
    [InlineData("?query=%zz", "percent-encoded")]
    [InlineData("?query=%FF", "percent-encoded")]
    [InlineData("?query=%ED%A0%80", "percent-encoded")]
    [InlineData("?query=é", "percent-encoded")]
    public void Malformed_requests_are_refused(string? url, string reason)
    {
        var (request, refusal) = UrlRequest.Read(url, new());

        Assert.Null(request);
        Assert.Equal(400, refusal!.Status);
        Assert.Contains(reason, refusal.Error.Message, StringComparison.Ordinal);
    }
}
