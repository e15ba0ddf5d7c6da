using System.Text;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Tests.Http;

public sealed class BodyRequestTests
{
    [Theory]
    [InlineData("""{"query":"{ a }"}""", "{ a }", null, "")]
    [InlineData("""{"query":"{ a }","operationName":null,"variables":null,"extensions":null}""", "{ a }", null, "")]
    [InlineData("""{"operationName":"A","variables":{ "b" : [1.0, "\u00e9"] } ,"query":""}""", "", "A", """{ "b" : [1.0, "\u00e9"] }""")]
    [InlineData("""{"query":"\ud83d\ude00 é","extensions":{"a":{}},"documentId":[{}],"x":null}""", "😀 é", null, "")]
    [InlineData(" {\"query\":\"a\"}\n", "a", null, "")]
    [InlineData("""{"qu\u0065ry":"a"}""", "a", null, "")]
    public void Well_formed_requests_are_read(string body, string query, string? operationName, string variables)
    {
        var (request, refusal) = Read(body);

        Assert.Null(refusal);
        Assert.Equal((query, operationName), (request!.Query, request.OperationName));
        Assert.Equal(variables, Encoding.UTF8.GetString(request.Variables.Span));
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("""{"query":"a"}x""", "not JSON")]
    [InlineData("""{"query":"a",}""", "not JSON")]
    [InlineData("""{"query":"a"}{"query":"a"}""", "not JSON")]
    [InlineData("""{"query":"a"/**/}""", "not JSON")]
    [InlineData("\uFEFF{\"query\":\"a\"}", "not JSON")]
    [InlineData("null", "not a JSON object")]
    [InlineData("\"query\"", "not a JSON object")]
    [InlineData("[]", "Batches")]
    [InlineData("""[{"query":"a"}]""", "Batches")]
    [InlineData("{}", "no 'query'")]
    [InlineData("""{"query":null}""", "'query' is not")]
    [InlineData("""{"query":1}""", "'query' is not")]
    [InlineData("""{"query":{}}""", "'query' is not")]
    [InlineData("""{"query":"a","operationName":1}""", "'operationName' is not")]
    [InlineData("""{"query":"a","variables":[]}""", "'variables' is not")]
    [InlineData("""{"query":"a","variables":"{}"}""", "'variables' is not")]
    [InlineData("""{"query":"a","extensions":0}""", "'extensions' is not")]
    [InlineData("""{"query":"a","query":"a"}""", "twice")]
    [InlineData("""{"query":"a","qu\u0065ry":"a"}""", "twice")]
    [InlineData("""{"query":"\ud800"}""", "surrogate")]
    [InlineData("""{"query":"a","variables":{"b":["\udc00"]}}""", "surrogate")]
    [InlineData("""{"query":"a","variables":{"\ud800":1}}""", "surrogate")]
    [InlineData("""{"query":"a","extensions":{"a":"\ud800x"}}""", "surrogate")]
    public void Malformed_requests_are_refused(string body, string reason)
    {
        var (request, refusal) = Read(body);

        Assert.Null(request);
        Assert.Equal((400, ErrorCodes.InvalidRequest), (refusal!.Status, refusal.Error.Code));
        Assert.Contains(reason, refusal.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Invalid_UTF_8_is_refused(byte[] invalid)
    {
        byte[] body = [.. """{"query":"a","variables":{"b":" """u8, .. invalid, .. "\"}}"u8];

        Assert.Contains("UTF-8", BodyRequest.Read(body, new()).Refusal!.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_is_limited()
    {
        static string Nested(int levels)
            => """{"query":"a","variables":{"b":""" + new string('[', levels) + new string(']', levels) + "}}";

        Assert.NotNull(Read(Nested(62)).Request);
        Assert.Contains("nested deeper than 64", Read(Nested(63)).Refusal!.Error.Message, StringComparison.Ordinal);
        Assert.NotNull(Read(Nested(100_000)).Refusal);
        Assert.NotNull(Read(new string('[', 500_000)).Refusal);
    }

    static (GraphRequest? Request, Refusal? Refusal) Read(string body) => BodyRequest.Read(Encoding.UTF8.GetBytes(body), new());
}
