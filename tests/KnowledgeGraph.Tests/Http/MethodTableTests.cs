namespace KnowledgeGraph.Tests.Http;

/// <summary>What a foreign page can make a browser send, by method and content type: nothing but JSON by POST is read.</summary>
public sealed class MethodTableTests
{
    static readonly string[] Methods = ["POST", "GET", "HEAD", "PUT", "OPTIONS", "TRACE"];

    static readonly string[] ContentTypes =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=latin1", "application/graphql-response+json",
        "application/graphql", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain", "text/json",
        "application/xml", "*/*", "",
    ];

    [Fact]
    public async Task Each_has_its_status_and_none_lets_another_origin_read()
    {
        await using var host = await WebHost.StartAsync();
        var table = new List<string>();

        foreach (var contentType in ContentTypes)
            table.Add($"{string.Join(' ', await Task.WhenAll(Methods.Select(method => SendAsync(host, method, contentType))))} {contentType}");

        Assert.Equal(
            """
            200 400 400 405 405 405 application/json
            200 400 400 405 405 405 application/json; charset=utf-8
            415 400 400 405 405 405 application/json; charset=latin1
            415 400 400 405 405 405 application/graphql-response+json
            415 400 400 405 405 405 application/graphql
            415 400 400 405 405 405 application/x-www-form-urlencoded
            415 400 400 405 405 405 multipart/form-data; boundary=b
            415 400 400 405 405 405 text/plain
            415 400 400 405 405 405 text/json
            415 400 400 405 405 405 application/xml
            415 400 400 405 405 405 */*
            415 400 400 405 405 405 
            """,
            string.Join('\n', table));
    }

    // The URL of a GET carries its request; a body says nothing there.
    static async Task<int> SendAsync(WebHost host, string method, string contentType)
    {
        using var request = new HttpRequestMessage(new(method), "/graphql");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Content = new ByteArrayContent("""{"query":"{ echo }"}"""u8.ToArray());
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await host.Client.SendAsync(request);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        return (int)response.StatusCode;
    }
}
