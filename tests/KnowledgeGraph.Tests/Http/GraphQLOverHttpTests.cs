using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Tests.Http;

public sealed class GraphQLOverHttpTests : IAsyncLifetime
{
    const string Response = "application/graphql-response+json";
    const string Json = "application/json";

    WebHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WebHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_POST_is_answered_with_a_length_and_without_a_preference_as_JSON()
    {
        var response = await PostAsync("""{"query":"{ echo }","variables":{ "a": [1.50, "é"] }}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(["Accept", "GraphQL-Cost", "GraphQL-Explain", "GraphQL-Bibliography"], response.Headers.Vary);
        Assert.NotNull(response.Content.Headers.ContentLength);
        Assert.Equal("""{"data":{"echo":{ "a": [1.50, "é"] }}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"query":"{ echo }"}""", 200, 200)]
    [InlineData("""{"query":"{ echo"}""", 400, 200)]
    [InlineData("""{"query":""}""", 400, 200)]
    [InlineData("""{"query":"{ ecco }"}""", 400, 200)]
    [InlineData("""{"query":"mutation { __typename }"}""", 400, 200)]
    [InlineData("""{"query":null}""", 400, 400)]
    [InlineData("""{"query":"{ echo }","variables":1}""", 400, 400)]
    [InlineData("""[{"query":"{ echo }"}]""", 400, 400)]
    [InlineData("{", 400, 400)]
    [InlineData("", 400, 400)]
    [InlineData("""{"query":"code:KG_ANSWER_TOO_LARGE"}""", 400, 200)]
    [InlineData("""{"query":"code:KG_STORE"}""", 503, 503)]
    [InlineData("""{"query":"code:HC0045"}""", 504, 504)]
    [InlineData("""{"query":"code:KG_INTERNAL"}""", 500, 500)]
    [InlineData("""{"query":"fail"}""", 500, 500)]
    public async Task The_status_depends_on_what_happened_and_on_the_media_type(string body, int asResponse, int asJson)
    {
        var response = await PostAsync(body, accept: Response);
        var json = await PostAsync(body, accept: Json);

        Assert.Equal((asResponse, asJson), ((int)response.StatusCode, (int)json.StatusCode));
        Assert.Equal((Response, Json), (response.Content.Headers.ContentType!.MediaType, json.Content.Headers.ContentType!.MediaType));
        Assert.Equal(asResponse == 200 ? "{\"data" : "{\"errors", (await response.Content.ReadAsStringAsync())[..^1].Split("\":")[0]);
    }

    [Theory]
    [InlineData(null, 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=a", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/graphql-response+json", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("nonsense", 415)]
    [InlineData("application/json", 200)]
    [InlineData("application/json;charset=UTF-8", 200)]
    [InlineData("Application/JSON; charset=\"utf-8\"", 200)]
    public async Task Only_JSON_in_UTF_8_is_read(string? contentType, int status)
    {
        var content = new ByteArrayContent("""{"query":"{ echo }"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var response = await _host.Client.PostAsync("/graphql", content);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status != 200, (await response.Content.ReadAsStringAsync()).Contains("HC0009", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compressed_bodies_are_refused()
    {
        var content = new StringContent("{}", Encoding.UTF8, Json);
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _host.Client.PostAsync("/graphql", content)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bodies_up_to_a_mebibyte_are_read(bool chunked)
    {
        Assert.Equal(HttpStatusCode.OK, (await PostSizedAsync(1024 * 1024, chunked)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostSizedAsync(1024 * 1024 + 1, chunked)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("""{"query":"{ echo }"}""")).StatusCode);
    }

    [Theory]
    [InlineData("?query=%7B%20echo%20%7D", 200)]
    [InlineData("?query=%7B+echo+%7D&variables=%7B%22a%22:1%7D&operationName=", 200)]
    [InlineData("?query=%7B", 400)]
    [InlineData("", 400)]
    [InlineData("?query=a&query=b", 400)]
    [InlineData("?query=mutation%20%7B%20__typename%20%7D", 400)]
    public async Task A_GET_carries_its_request_in_the_URL(string url, int status)
        => Assert.Equal(status, (int)(await SendAsync(HttpMethod.Get, url, Response)).StatusCode);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("QUERY")]
    public async Task Other_methods_are_refused_with_those_allowed(string method)
    {
        var response = await SendAsync(new(method), "?query=%7B%20echo%20%7D", Json);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_is_GET_without_a_body()
    {
        var get = await SendAsync(HttpMethod.Get, "?query=%7B%20echo%20%7D", Json);
        var head = await SendAsync(HttpMethod.Head, "?query=%7B%20echo%20%7D", Json);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_answer_that_nobody_accepts_is_not_made()
    {
        var response = await PostAsync("""{"query":"{ echo }"}""", accept: "application/xml");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("HC0009", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_GET_need_not_be_answered_twice_until_the_data_changes()
    {
        const string Url = "?query=%7B%20echo%20%7D";
        var tag = (await SendAsync(HttpMethod.Get, Url, Json)).Headers.ETag;

        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(HttpMethod.Get, Url, Json, tag)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, Url, Response, tag)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, Url + "&variables={}", Json, tag)).StatusCode);
        _host.Version = "00000000000000bb";
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, Url, Json, tag)).StatusCode);
        Assert.Null((await SendAsync(HttpMethod.Get, "?query=%7B", Json)).Headers.ETag);
        Assert.Null((await PostAsync("""{"query":"{ echo }"}""")).Headers.ETag);
    }

    [Fact]
    public async Task A_failure_that_nobody_foresaw_is_logged_and_tells_nothing()
    {
        var response = await PostAsync("""{"query":"fail"}""");

        Assert.Equal(
            """{"errors":[{"message":"The server failed in a way that nobody foresaw.","extensions":{"code":"KG_INTERNAL"}}]}""",
            await response.Content.ReadAsStringAsync());
        Assert.Contains("SELECT secret", Assert.Single(_host.Logged), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_store_asks_for_a_retry()
        => Assert.NotNull((await PostAsync("""{"query":"code:KG_STORE"}""")).Headers.RetryAfter);

    async Task<HttpResponseMessage> PostSizedAsync(int bytes, bool chunked)
    {
        const string Start = """{"query":"{ echo }","x":" """;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Start + new string('x', bytes - Start.Length - 2) + "\"}", Encoding.UTF8, Json),
        };
        request.Headers.TransferEncodingChunked = chunked;
        return await _host.Client.SendAsync(request);
    }

    async Task<HttpResponseMessage> PostAsync(string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, Json),
        };
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        return await _host.Client.SendAsync(request);
    }

    async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, string accept, EntityTagHeaderValue? held = null)
    {
        using var request = new HttpRequestMessage(method, "/graphql" + url);
        request.Headers.Add("Accept", accept);
        if (held is not null)
            request.Headers.IfNoneMatch.Add(held);
        return await _host.Client.SendAsync(request);
    }
}
