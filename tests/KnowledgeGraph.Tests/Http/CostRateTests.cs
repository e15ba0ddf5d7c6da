using System.Net;
using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Http;

/// <summary>Estimated reads that a client may ask for in a minute.</summary>
public sealed class CostRateTests(SeededGraph graph)
{
    // A node by id: one read.
    const string OneRead = """{"query":"{ conference(id: \"pp-14\") { id } }"}""";

    // The list, and the host of each of ten.
    const string ElevenReads = """{"query":"{ conferences(first: 10) { nodes { host { id } } } }"}""";

    [Fact]
    public async Task Reads_are_charged_by_their_price_and_what_is_beyond_is_told_to_wait()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { MaxCostPerMinute = 13 });

        using var first = await PostAsync(host, ElevenReads);
        using var second = await PostAsync(host, OneRead);
        using var third = await PostAsync(host, ElevenReads);
        using var health = await host.Client.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.True(third.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.StartsWith(
            """{"errors":[{"message":"A client may ask for 13 estimated reads a minute; this is more.","extensions":{"code":"KG_RATE_LIMITED","hint":""",
            await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task What_is_dearer_than_a_minute_can_be_asked_for_once_a_minute()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { MaxCostPerMinute = 5 });

        using var first = await PostAsync(host, ElevenReads);
        using var second = await PostAsync(host, ElevenReads);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Rows_are_charged_too()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { MaxCostPerMinute = 13 });

        using var first = await PostAsync(host, ElevenReads, ("Accept", "text/csv"));
        using var second = await PostAsync(host, ElevenReads, ("Accept", "application/jsonl"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Pages_of_nodes_are_charged_too()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { MaxCostPerMinute = 20_000 });

        var statuses = new List<HttpStatusCode>();
        while (statuses.Count < 1_000 && !statuses.Contains(HttpStatusCode.TooManyRequests))
        {
            using var page = await host.Client.GetAsync("/node/pp-14");
            statuses.Add(page.StatusCode);
            Assert.Equal(page.StatusCode == HttpStatusCode.TooManyRequests, page.Headers.RetryAfter is not null);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses.Distinct());
    }

    [Fact]
    public async Task What_is_refused_or_only_priced_is_not_charged()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { MaxCostPerMinute = 11 });

        for (var i = 0; i < 20; i++)
            (await PostAsync(host, """{"query":"{ nothing }"}""")).Dispose();
        using var priced = await PostAsync(host, ElevenReads, ("GraphQL-Cost", "validate"));
        using var answered = await PostAsync(host, ElevenReads);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (priced.StatusCode, answered.StatusCode));
    }

    static async Task<HttpResponseMessage> PostAsync(WebHost host, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await host.Client.SendAsync(request);
    }
}
