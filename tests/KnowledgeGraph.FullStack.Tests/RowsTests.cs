using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.FullStack.Tests.Samples;
using KnowledgeGraph.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>Rows from HotChocolate's host are those of the built-in host.</summary>
public sealed class RowsTests(SeededGraph graph, BothHosts hosts) : IClassFixture<BothHosts>
{
    const string Csv = "text/csv";

    [Theory]
    [InlineData(Csv, "{ conferences { nodes { id name startDate host { name } } } }")]
    [InlineData("application/jsonl", "{ nations(first: 150) { nodes { id name } } }")]
    [InlineData("application/jsonl;q=0.9, application/json;q=0.5", "{ nations(first: 3) { nodes { id name } } }")]
    [InlineData(Csv, "{ conference(id: \"pp-14\") { adopted { edges { date node { number title } claims { value status } } } } }")]
    public async Task Rows_are_the_same(string accept, string query)
    {
        var expected = await hosts.BuiltIn.PostAsync(new GraphRequest(query), accept);
        var actual = await hosts.HotChocolate.PostAsync(new GraphRequest(query), accept);

        Assert.Equal(200, expected.Status);
        Assert.Equal(expected, actual);
        Assert.Equal(expected, await hosts.HotChocolate.SendAsync(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query), accept));
    }

    [Theory]
    [InlineData("{ nation(id: \"kor\") { name } }")]
    [InlineData("{ nations { totalCount } }")]
    [InlineData("{ nations { nodes { nothing } } }")]
    [InlineData("{ nations(first: -1) { nodes { id } } }")]
    [InlineData("{ nations")]
    [InlineData("{ __schema { queryType { name } } }")]
    public async Task What_gives_no_rows_fails_alike(string query)
    {
        var expected = await hosts.BuiltIn.PostAsync(new GraphRequest(query), Csv);
        var actual = await hosts.HotChocolate.PostAsync(new GraphRequest(query), Csv);

        Assert.Equal(400, expected.Status);
        Assert.Equal(expected.Failure(), actual.Failure());
    }

    [Fact]
    public async Task Who_prefers_JSON_gets_it()
        => Assert.Equal(
            new(200, Answer.Json + "; charset=utf-8", """{"data":{"nations":{"nodes":[{"id":"afg"}]}}}"""),
            await hosts.HotChocolate.PostAsync(new GraphRequest("{ nations(first: 1) { nodes { id } } }"), "application/json, text/csv;q=0.5"));

    [Fact]
    public async Task Fields_of_a_user_have_no_rows()
    {
        await using var host = await Host.HotChocolateAsync(graph.Engine, server => server.AddTypeExtension(typeof(Visits)));

        foreach (var query in new[] { """{ lastVisit(city: "Busan") { year } }""", """{ lastVisit(city: "Busan") { year } nations { nodes { id } } }""" })
            Assert.Equal((400, "KG_NO_ROWS"), await host.PostAsync(new GraphRequest(query), Csv) is var answer ? (answer.Status, answer.Code()) : default);
    }
}
