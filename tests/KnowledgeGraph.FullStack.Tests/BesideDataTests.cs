using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.FullStack.Tests.Samples;
using KnowledgeGraph.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>What headers ask for beside the data stands in the answers of both hosts, byte for byte.</summary>
public sealed class BesideDataTests(SeededGraph graph, BothHosts hosts) : IClassFixture<BothHosts>
{
    const string Query = """{ conference(id: "pp-14") { name host { name } adopted(first: 2) { nodes { title } } } }""";

    [Theory]
    [InlineData("GraphQL-Explain", "plan", "explain")]
    [InlineData("GraphQL-Bibliography", "1", "bibliography")]
    [InlineData("GraphQL-Cost", "report", "operationCost")]
    [InlineData("GraphQL-Cost", "validate", "operationCost")]
    public async Task A_header_has_the_same_answer_on_both_hosts(string name, string value, string member)
    {
        foreach (var accept in new[] { Answer.GraphQLResponse, Answer.Json })
        {
            var expected = await hosts.BuiltIn.PostAsync(new GraphRequest(Query), accept, (name, value));
            var actual = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), accept, (name, value));

            Assert.NotNull(expected.Tree()["extensions"]![member]);
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public async Task Several_headers_are_answered_together()
    {
        var headers = new[] { ("GraphQL-Explain", "plan"), ("GraphQL-Bibliography", "1"), ("GraphQL-Cost", "report") };

        Assert.Equal(
            await hosts.BuiltIn.PostAsync(new GraphRequest(Query), Answer.Json, headers),
            await hosts.HotChocolate.PostAsync(new GraphRequest(Query), Answer.Json, headers));
    }

    [Fact]
    public async Task A_profile_says_what_each_statement_did()
    {
        var answer = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), Answer.Json, ("GraphQL-Explain", "profile"));

        Assert.Equal(3, answer.Tree()["extensions"]!["explain"]!["statements"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("multipart/mixed")]
    public async Task Streams_carry_it_too(string accept)
    {
        var explained = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), accept, ("GraphQL-Explain", "plan"));
        var priced = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), accept, ("GraphQL-Cost", "validate"));

        Assert.Contains("\"extensions\":{\"explain\":{\"plan\":\"conference = match", explained.Body, StringComparison.Ordinal);
        Assert.Contains("{\"extensions\":{\"operationCost\":", priced.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hardened_server_explains_nothing_and_tells_prices_and_sources()
    {
        await using var hardened = await Host.HotChocolateAsync(graph.Engine, hardened: true);

        Assert.Null((await hardened.PostAsync(new GraphRequest(Query), Answer.Json, ("GraphQL-Explain", "plan"))).Tree()["extensions"]);
        Assert.NotNull((await hardened.PostAsync(new GraphRequest(Query), Answer.Json, ("GraphQL-Cost", "report"))).Tree()["extensions"]!["operationCost"]);
        Assert.NotNull((await hardened.PostAsync(new GraphRequest(Query), Answer.Json, ("GraphQL-Bibliography", "1"))).Tree()["extensions"]!["bibliography"]);
    }

    [Fact]
    public async Task A_price_in_which_a_field_of_a_user_has_a_part_is_HotChocolates()
    {
        await using var host = await Host.HotChocolateAsync(graph.Engine, server => server.AddTypeExtension(typeof(Visits)));
        const string Mixed = """{ nation(id: "kor") { id } lastVisit(city: "Busan") { year } }""";

        var report = await host.PostAsync(new GraphRequest(Mixed), Answer.GraphQLResponse, ("GraphQL-Cost", "report"));
        var validate = await host.PostAsync(new GraphRequest(Mixed), Answer.GraphQLResponse, ("GraphQL-Cost", "validate"));
        var theirs = await host.PostAsync(new GraphRequest("""{ lastVisit(city: "Busan") { year } }"""), Answer.GraphQLResponse, ("GraphQL-Cost", "report"));

        const string Price = "\"extensions\":{\"operationCost\":{\"fieldCost\":2,\"typeCost\":3}}}";
        Assert.Equal("""{"data":{"nation":{"id":"kor"},"lastVisit":{"year":2014}},""" + Price, report.Body);
        Assert.Equal((200, "{" + Price), (validate.Status, validate.Body));
        Assert.Equal("""{"data":{"lastVisit":{"year":2014}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", theirs.Body);
    }
}
