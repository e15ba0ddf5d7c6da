using System.Net;
using System.Text;
using HotChocolate.Execution.Configuration;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.HotChocolate;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.FullStack.Tests.Hosts;

/// <summary>A host over an engine, on a free port of the loopback.</summary>
sealed class Host : IAsyncDisposable
{
    readonly WebApplication _app;

    Host(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <returns>What was set for the endpoint of GraphQL.</returns>
    public T Endpoint<T>()
        where T : class
        => Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<T>()).OfType<T>().First();

    public static Task<Host> BuiltInAsync(GraphEngine engine)
        => StartAsync(builder => builder.Services.AddRoutingCore(), app => app.MapKnowledgeGraph(engine, new()));

    public static Task<Host> HotChocolateAsync(GraphEngine engine, Action<IRequestExecutorBuilder>? configure = null, bool hardened = false)
        => StartAsync(
            builder =>
            {
                var server = builder.Services.AddRouting().AddGraphQLServer().AddKnowledgeGraph(engine, hardened);
                configure?.Invoke(server);
            },
            app => app.MapGraphQL().WithKnowledgeGraph(hardened));

    static async Task<Host> StartAsync(Action<WebApplicationBuilder> configure, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole();
        configure(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app);
    }

    public Task<Answer> PostAsync(GraphRequest request, string accept = Answer.GraphQLResponse, params (string Name, string Value)[] headers)
        => PostAsync(RequestBody.Of(request), accept, headers);

    public Task<Answer> PostAsync(string body, string accept = Answer.GraphQLResponse, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Post, "/graphql", accept, new StringContent(body, Encoding.UTF8, "application/json"), headers);

    public async Task<Answer> SendAsync(
        HttpMethod method, string url, string? accept, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var message = new HttpRequestMessage(method, url) { Content = content };
        if (accept is not null)
            message.Headers.TryAddWithoutValidation("Accept", accept);
        foreach (var (name, value) in headers)
            message.Headers.Add(name, value);
        using var response = await Client.SendAsync(message, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
