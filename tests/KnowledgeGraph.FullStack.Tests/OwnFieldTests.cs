using HotChocolate;
using HotChocolate.Types;
using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.FullStack.Tests.Samples;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>Root fields of a user beside those of the graph.</summary>
public sealed class OwnFieldTests(SeededGraph graph) : IAsyncLifetime
{
    Host _host = null!;

    public async ValueTask InitializeAsync()
        => _host = await Host.HotChocolateAsync(graph.Engine, server => server.AddTypeExtension(typeof(Visits)).AddTypeExtension(typeof(Failing)));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("""{ lastVisit(city: "Busan") { year } }""", """{"data":{"lastVisit":{"year":2014}}}""")]
    [InlineData(
        """{ nation(id: "kor") { id } lastVisit(city: "Busan") { year city } __typename other: nation(id: "che") { id } }""",
        """{"data":{"nation":{"id":"kor"},"lastVisit":{"year":2014,"city":"Busan"},"__typename":"Query","other":{"id":"che"}}}""")]
    [InlineData(
        """{ ...A ... on Query { lastVisit(city: "Busan") { ...V } } } fragment A on Query { lastVisit(city: "Busan") { city } nation(id: "kor") { ...N } } fragment V on Visit { year } fragment N on Nation { id }""",
        """{"data":{"lastVisit":{"city":"Busan","year":2014},"nation":{"id":"kor"}}}""")]
    [InlineData(
        """{ lastVisit(city: "Nowhere") { year } nation(id: "kor") { id } fails }""",
        """{"errors":[{"message":"It never works.","locations":[{"line":1,"column":64}],"path":["fails"]}],"data":{"lastVisit":null,"nation":{"id":"kor"},"fails":null}}""")]
    [InlineData(
        """{ nation(id: "kor") { id } failsForAll }""",
        """{"errors":[{"message":"It never works.","locations":[{"line":1,"column":28}],"path":["failsForAll"]}],"data":null}""")]
    public async Task Ours_and_theirs_come_in_the_order_of_the_request(string query, string expected)
        => Assert.Equal(new(200, Answer.GraphQLResponse + "; charset=utf-8", expected), await _host.PostAsync(new GraphRequest(query)));

    [Theory]
    [InlineData(true, """{"data":{"lastVisit":{"year":2014},"nation":{"id":"kor"}}}""")]
    [InlineData(false, """{"data":{"lastVisit":{"year":2014}}}""")]
    public async Task Each_part_gets_the_variables_that_it_uses(bool with, string expected)
    {
        const string Query = "query ($city: String!, $id: ID!, $with: Boolean!) { lastVisit(city: $city) { year } ... @include(if: $with) { nation(id: $id) { id } } }";
        var variables = $$"""{ "city": "Busan", "id": "kor", "with": {{(with ? "true" : "false")}} }""";

        Assert.Equal(expected, (await _host.PostAsync(new GraphRequest(Query, null, System.Text.Encoding.UTF8.GetBytes(variables)))).Body);
    }

    [Fact]
    public async Task What_the_engine_refuses_ends_the_request()
    {
        var answer = await _host.PostAsync(new GraphRequest("""{ lastVisit(city: "Busan") { year } nations(first: 101) { totalCount } }"""));

        Assert.Equal((400, "HC0051"), (answer.Status, answer.Code()));
    }

    [Fact]
    public async Task Introspection_knows_both()
    {
        var answer = await _host.PostAsync(new GraphRequest("""{ visit: __type(name: "Visit") { fields { name } } nation: __type(name: "Nation") { name } }"""));

        Assert.Equal("""{"data":{"visit":{"fields":[{"name":"city"},{"name":"year"}]},"nation":{"name":"Nation"}}}""", answer.Body);
    }

    [Fact]
    public async Task A_field_of_a_type_of_the_graph_cannot_be_a_users()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(
            () => Host.HotChocolateAsync(graph.Engine, server => server.AddTypeExtension(typeof(OfNation))));

        Assert.Contains("The field 'weather' cannot be added to 'Nation', which is a type of the graph", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_of_the_documents_runs()
    {
        await using var app = OwnServer.Build(graph.Engine, ["--urls", "http://127.0.0.1:0", "--environment", "Production"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var answer = await client.GetStringAsync("/graphql?query={lastVisit(city:\"Busan\"){year}nation(id:\"kor\"){id}}", TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"lastVisit":{"year":2014},"nation":{"id":"kor"}}}""", answer);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_documents_show_the_sample_as_it_is()
    {
        var sample = Repository.Read("tests/KnowledgeGraph.FullStack.Tests/Samples/OwnServer.cs").Split('\n').Select(line => line.Trim()).ToHashSet();
        var shown = Repository.Read("docs/full-stack.md").Split("```csharp\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n'));

        Assert.All(shown, line => Assert.Contains(line.Trim(), sample));
    }

    [ExtendObjectType("Nation")]
    public static class OfNation
    {
        public static string Weather() => "fair";
    }

    [ExtendObjectType(OperationTypeNames.Query)]
    public static class Failing
    {
        public static string? Fails() => throw new GraphQLException("It never works.");

        [GraphQLNonNullType]
        public static string FailsForAll() => throw new GraphQLException("It never works.");
    }
}
