using System.Text;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>What clients and operators know from HotChocolate works with the engine behind it.</summary>
public sealed class HotChocolateConventionTests(SeededGraph graph, BothHosts hosts) : IClassFixture<BothHosts>
{
    const string Query = """{ nation(id: "kor") { id } }""";
    const string Data = """{"data":{"nation":{"id":"kor"}}}""";

    [Theory]
    [InlineData(null, Answer.Json)]
    [InlineData("*/*", Answer.Json)]
    [InlineData("application/*", Answer.Json)]
    [InlineData("application/json", Answer.Json)]
    [InlineData("application/graphql-response+json", Answer.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Answer.GraphQLResponse)]
    public async Task The_media_type_is_the_one_asked_for(string? accept, string type)
    {
        var post = await hosts.HotChocolate.SendAsync(
            HttpMethod.Post, "/graphql", accept, new StringContent(RequestBody.Of(new(Query)), Encoding.UTF8, "application/json"));
        var get = await hosts.HotChocolate.SendAsync(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Query), accept);

        Assert.Equal(new(200, type + "; charset=utf-8", Data), post);
        Assert.Equal(post, get);
    }

    [Theory]
    [InlineData("text/event-stream", "event: next\ndata: {\"data\":{\"nation\":{\"id\":\"kor\"}}}\n\nevent: complete\n\n")]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"nation\":{\"id\":\"kor\"}}}\r\n-----\r\n")]
    public async Task Streams_carry_the_same_data(string accept, string body)
        => Assert.Equal((200, body), await hosts.HotChocolate.PostAsync(new GraphRequest(Query), accept) is var answer ? (answer.Status, answer.Body) : default);

    [Fact]
    public async Task An_operation_runs_with_several_sets_of_variables()
    {
        const string Body = """{"query":"query ($id: ID!) { nation(id: $id) { id } }","variables":[{"id":"kor"},{"id":"che"}]}""";

        var streamed = await hosts.HotChocolate.PostAsync(Body, "text/event-stream");
        var single = await hosts.HotChocolate.PostAsync(Body);

        Assert.Contains("{\"variableIndex\":0,\"data\":{\"nation\":{\"id\":\"kor\"}}}", streamed.Body, StringComparison.Ordinal);
        Assert.Contains("{\"variableIndex\":1,\"data\":{\"nation\":{\"id\":\"che\"}}}", streamed.Body, StringComparison.Ordinal);
        Assert.Equal((400, ErrorCodes.InvalidRequest), (single.Status, single.Code()));
    }

    [Fact]
    public async Task Batches_are_not_offered()
    {
        var answer = await hosts.HotChocolate.PostAsync($"[{RequestBody.Of(new(Query))},{RequestBody.Of(new(Query))}]");

        Assert.Equal((400, ErrorCodes.InvalidRequest), (answer.Status, answer.Code()));
    }

    [Fact]
    public async Task The_SDL_is_HotChocolates_printing_of_our_types()
    {
        var answer = await hosts.HotChocolate.SendAsync(HttpMethod.Get, "/graphql?sdl", null);

        Assert.Equal(200, answer.Status);
        Assert.Contains("type Conference implements", answer.Body, StringComparison.Ordinal);
        Assert.Contains("scalar PartialDate @specifiedBy(", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_gets_the_IDE_from_its_package_and_without_telemetry()
    {
        await using var hardened = await Host.HotChocolateAsync(graph.Engine, hardened: true);
        var options = hosts.HotChocolate.Endpoint<GraphQLServerOptions>().Tool;

        Assert.Equal((true, GraphQLToolServeMode.Embedded, true), (options.Enable, options.ServeMode, options.DisableTelemetry));
        Assert.False(hardened.Endpoint<GraphQLServerOptions>().Tool.Enable);
        Assert.Equal("text/html", (await hosts.HotChocolate.SendAsync(HttpMethod.Get, "/graphql/", "text/html")).MediaType?.Split(';')[0]);
    }

    [Fact]
    public async Task The_price_of_a_request_is_reported_where_it_is_asked_for()
    {
        var report = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), Answer.GraphQLResponse, ("GraphQL-Cost", "report"));
        var validate = await hosts.HotChocolate.PostAsync(new GraphRequest(Query), Answer.GraphQLResponse, ("GraphQL-Cost", "validate"));

        Assert.Equal(Data[..^1] + ",\"extensions\":{\"operationCost\":{\"fieldCost\":1,\"typeCost\":2}}}", report.Body);
        Assert.Equal("{\"extensions\":{\"operationCost\":{\"fieldCost\":1,\"typeCost\":2}}}", validate.Body);
    }

    [Fact]
    public async Task What_costs_too_much_is_refused_as_by_the_built_in_host()
    {
        var request = new GraphRequest("""
            { nations(first: 100) { nodes { hosted(first: 100) { nodes { adopted(first: 100) { nodes { title } } } } } } }
            """);

        var expected = await hosts.BuiltIn.PostAsync(request);
        var actual = await hosts.HotChocolate.PostAsync(request);

        Assert.Equal(ErrorCodes.Cost, expected.Code());
        Assert.Equal(expected.Failure(), actual.Failure());
        Assert.Equal(
            expected.Tree()["errors"]![0]!["extensions"]!.AsObject().Count, actual.Tree()["errors"]![0]!["extensions"]!.AsObject().Count);
    }

    [Fact]
    public async Task A_traversal_too_large_is_the_clients_to_change_as_on_the_built_in_host()
    {
        using var bounded = new LoadedGraph(graph.Source, new() { MaxTraversalTime = TimeSpan.Zero });
        await using var builtIn = await Host.BuiltInAsync(bounded.Engine);
        await using var hotChocolate = await Host.HotChocolateAsync(bounded.Engine);
        var request = new GraphRequest("""{ nation(id: "kor") { reachable(maxDepth: 4) { totalCount } } }""");

        var expected = await builtIn.PostAsync(request);

        Assert.Equal((400, ErrorCodes.TraversalTooLarge), (expected.Status, expected.Code()));
        Assert.Equal(expected.Failure(), (await hotChocolate.PostAsync(request)).Failure());
    }

    [Fact]
    public async Task An_operation_can_be_kept_by_the_server_and_asked_for_by_its_id()
    {
        await using var host = await Host.HotChocolateAsync(graph.Engine, server =>
        {
            server.Services.AddMemoryCache();
            server.AddInMemoryOperationDocumentStorage().UsePersistedOperationPipeline();
        });
        var executor = await host.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        var storage = executor.Schema.Services!.GetRequiredService<IOperationDocumentStorage>();
        await storage.SaveAsync(new("nation"), new OperationDocumentSourceText("query ($id: ID!) { nation(id: $id) { id } }"), default);

        var known = await host.PostAsync("""{"id":"nation","variables":{"id":"kor"}}""");
        var unknown = await host.PostAsync("""{"id":"other"}""");

        Assert.Equal((200, Data), (known.Status, known.Body));
        Assert.Equal((400, "HC0020"), (unknown.Status, unknown.Code()));
    }

    [Fact]
    public async Task Filters_see_the_errors_of_the_engine()
    {
        await using var host = await Host.HotChocolateAsync(
            graph.Engine, server => server.AddErrorFilter(error => error.WithMessage($"Filtered {error.Code}.")));

        var answer = await host.PostAsync(new GraphRequest("{ nations(first: 101) { totalCount } }"));

        Assert.Equal("Filtered HC0051.", (string?)answer.Tree()["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Listeners_see_the_execution()
    {
        var seen = new Listener();
        await using var host = await Host.HotChocolateAsync(graph.Engine, server => server.AddDiagnosticEventListener(_ => seen));

        await host.PostAsync(new GraphRequest("query Korea { nation(id: \"kor\") { id } }"));

        Assert.Equal(["ExecuteRequest", "ExecuteOperation Korea"], seen.Events);
    }

    sealed class Listener : ExecutionDiagnosticEventListener
    {
        public List<string> Events { get; } = [];

        public override IDisposable ExecuteRequest(IRequestContext context) => Add("ExecuteRequest");

        public override IDisposable ExecuteOperation(IRequestContext context) => Add($"ExecuteOperation {context.Operation?.Name}");

        IDisposable Add(string name)
        {
            Events.Add(name);
            return EmptyScope;
        }
    }
}
