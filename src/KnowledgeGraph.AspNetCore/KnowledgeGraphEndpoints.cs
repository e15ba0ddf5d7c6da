using System.Runtime.CompilerServices;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.AspNetCore.Ide;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Pages.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.AspNetCore;

/// <summary>Puts an engine on the web.</summary>
public static class KnowledgeGraphEndpoints
{
    /// <summary>
    /// Maps <c>/graphql</c>, <c>/graphql/ide/</c>, <c>/graphql/plain</c>, <c>/graphql/schema.graphql</c>, <c>/health/live</c>,
    /// <c>/health/ready</c>, the explorer or a start page at <c>/</c>, <c>/node/{id}</c>, and a plain 404 for every other path.
    /// </summary>
    /// <remarks>The engine is not disposed of. Source: GraphQL over HTTP and its audits.</remarks>
    public static IEndpointRouteBuilder MapKnowledgeGraph(
        this IEndpointRouteBuilder endpoints, GraphEngine engine, GraphHostOptions options)
        => endpoints.MapKnowledgeGraph(ServedGraph.Of(engine), options);

    internal static IEndpointRouteBuilder MapKnowledgeGraph(
        this IEndpointRouteBuilder endpoints, ServedGraph graph, GraphHostOptions options)
    {
        var services = endpoints.ServiceProvider;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("KnowledgeGraph.Http");
        var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        RequestDelegate start = StartPage.Build(options).InvokeAsync;
        var rate = options.MaxCostPerMinute is { } cost ? new CostRate(cost) : null;
        var health = new HealthEndpoints(graph, stopping, options.ToldToStop);
        var ide = FindIde();

        MapHome();
        Map(NodePage.Route, Resource.Fetched(ForUser(graph => new NodePage(graph, rate, logger).InvokeAsync)));
        Map("/favicon.svg", Resource.Fetched(Resources.File("favicon.svg", "image/svg+xml").WriteAsync));
        RequestDelegate? page = options.Hardened ? start : MapForDevelopers();
        if (options.AnswersGraphQL)
            Map("/graphql", ForUser(graph => new GraphQLEndpoint(graph, options, rate, page, logger).InvokeAsync));
        MapOpen("/health/live", Resource.Fetched(HealthEndpoints.LiveAsync));
        MapOpen("/health/ready", Resource.Fetched(health.ReadyAsync));
        endpoints.MapFallback("{*path}", new Guard(Protected(Resource.NotFoundAsync), logger).InvokeAsync);
        return endpoints;

        void MapHome()
        {
            var explorer = options.ExplorerFolder is { } folder ? ExplorerPage.Find(folder, AsksIn()) : null;
            Map("/", Resource.Fetched(explorer is null ? start : explorer.InvokeAsync));
            if (explorer is not null)
                Map(ExplorerPage.Route, Resource.Fetched(explorer.InvokeFileAsync));
            else if (options.ExplorerFolder is not null)
                logger.ExplorerMissing(options.ExplorerFolder);
        }

        IdePage? FindIde()
        {
            if (options.Hardened || options.Ide is GraphIde.None || options.IdeFolder is not { } folder)
                return null;
            var found = IdePage.Find(options.Ide, folder, options.Questions);
            if (found is null)
                logger.IdeMissing(folder);
            return found;
        }

        // Where the explorer can open a query.
        string AsksIn()
            => options.Hardened ? "" : ide is null ? "plain" : options.Ide is GraphIde.GraphiQL ? "graphiql" : "bananacakepop";

        // Returns what a browser gets at /graphql; null where it is a client as any other.
        RequestDelegate? MapForDevelopers()
        {
            RequestDelegate plain = PlainPage.Build(options).InvokeAsync;
            Map(PlainPage.Address, Resource.Fetched(plain));
            Map(PlainPage.ScriptAddress, Resource.Fetched(PlainPage.Script.WriteAsync));
            Map("/graphql/schema.graphql", Resource.Fetched(ForUser(graph => new SchemaEndpoint(graph).InvokeAsync)));
            if (options.Ide is GraphIde.None)
                return null;
            if (ide is null)
                return plain;
            Map(IdePage.Route, Resource.Fetched(ide.InvokeAsync));
            return IdePage.OpenAsync;
        }

        void Map(string path, RequestDelegate endpoint) => MapOpen(path, Protected(endpoint));

        void MapOpen(string path, RequestDelegate endpoint) => endpoints.Map(path, new Guard(endpoint, logger).InvokeAsync);

        // Each engine has endpoints of its own: what these remember belongs to its data.
        RequestDelegate ForUser(Func<ServedGraph, RequestDelegate> build)
        {
            if (options.EngineFor is not { } engineFor)
                return build(graph);
            var endpoints = new ConditionalWeakTable<GraphEngine, RequestDelegate>();
            return http => endpoints.GetValue(engineFor(http.User), engine => build(ServedGraph.Of(engine)))(http);
        }

        RequestDelegate Protected(RequestDelegate endpoint) => options.RequiresUser ? Access.Required(endpoint) : endpoint;
    }
}
