using System.Net;
using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Tests.Cases;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Pricing;

public sealed class CostReportTests(SeededGraph graph)
{
    const string Operation = "{ place(id: \"busan\") { name } }";
    const string Get = "/graphql?query=%7B+place(id:%22busan%22)+%7B+name+%7D+%7D";

    [Theory]
    [InlineData(null, """{"data":{"place":{"name":"Busan"}}}""")]
    [InlineData("report", """{"data":{"place":{"name":"Busan"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("Report", """{"data":{"place":{"name":"Busan"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""")]
    [InlineData("something", """{"data":{"place":{"name":"Busan"}}}""")]
    public async Task The_header_asks_for_the_cost_also_of_a_hardened_server(string? header, string expected)
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine, new GraphHostOptions { Hardened = true });

        Assert.Equal((HttpStatusCode.OK, expected, null), (await SendAsync(host, Post(), header)) with { Tag = null });
        Assert.Equal(expected, (await SendAsync(host, new(HttpMethod.Get, Get), header)).Body);
    }

    [Fact]
    public async Task Answers_with_and_without_cost_have_tags_of_their_own()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);

        var tags = new[]
        {
            (await SendAsync(host, new(HttpMethod.Get, Get), null)).Tag,
            (await SendAsync(host, new(HttpMethod.Get, Get), "report")).Tag,
            (await SendAsync(host, new(HttpMethod.Get, Get), "validate")).Tag,
        };

        Assert.All(tags, Assert.NotNull);
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("{ place(id: \"busan\") { nmae } }", "KG_VALIDATION")]
    [InlineData("query ($id: ID!) { place(id: $id) { name } }", "HC0018")]
    public async Task A_request_that_would_be_refused_has_no_price(string operation, string code)
    {
        using var answer = await graph.Engine.ExecuteAsync(new(operation) { Cost = CostAnswer.Only }, TestContext.Current.CancellationToken);

        Assert.Equal(code, answer.Errors.Single().Code);
        Assert.DoesNotContain("operationCost", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_dear_is_refused_with_its_numbers_and_priced_all_the_same()
    {
        var tooDear = new GraphRequest("{ places(first: 100) { nodes { events(first: 100) { nodes { heldIn(first: 100) { nodes { id } } } } } } }");

        using var refused = await graph.Engine.ExecuteAsync(tooDear with { Cost = CostAnswer.BesideData }, TestContext.Current.CancellationToken);
        using var priced = await graph.Engine.ExecuteAsync(tooDear with { Cost = CostAnswer.Only }, TestContext.Current.CancellationToken);

        Assert.Contains("\"typeCost\":1020202,\"maxTypeCost\":1000000", Encoding.UTF8.GetString(refused.WithoutHints().Body.Span), StringComparison.Ordinal);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":10101,"typeCost":1020202}}}""", Encoding.UTF8.GetString(priced.Body.Span));
    }

    [Fact]
    public async Task The_example_of_the_document_costs_what_it_says()
    {
        var document = Repository.Read("docs/cost.md");
        var priced = new GraphRequest(Block(document, "graphql")) { Cost = CostAnswer.Only };

        using var answer = await graph.Engine.ExecuteAsync(priced, TestContext.Current.CancellationToken);

        Assert.Equal(Block(document, "json").TrimEnd(), Encoding.UTF8.GetString(answer.Body.Span));
    }

    [Fact]
    public async Task Every_case_costs_less_than_half_of_what_is_allowed()
    {
        using var halved = GraphEngine.Open(new SqliteStore(graph.DataFolder), new() { MaxTypeCost = 500_000, MaxFieldCost = 50_000 }, _ => _ => []);
        foreach (var name in Case.Names)
        {
            using var answer = await halved.ExecuteAsync(new Case(name).Request, TestContext.Current.CancellationToken);
            Assert.DoesNotContain(answer.Errors, error => error.Code == "HC0047");
        }
    }

    static string Block(string document, string language) => document.Split($"```{language}\n")[1].Split("```")[0];

    static HttpRequestMessage Post()
        => new(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(Operation)}}}""", Encoding.UTF8, "application/json"),
        };

    static async Task<(HttpStatusCode Status, string Body, string? Tag)> SendAsync(WebHost host, HttpRequestMessage request, string? header)
    {
        using var sent = request;
        if (header is not null)
            sent.Headers.Add("GraphQL-Cost", header);
        using var response = await host.Client.SendAsync(sent, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.ETag?.Tag);
    }
}
