using System.ComponentModel;
using System.Text.Json;
using KnowledgeGraph.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
#if FULL_STACK
using KnowledgeGraph.HotChocolate;
#endif

namespace KnowledgeGraph.Benchmarks;

/// <summary>Requests a second over HTTP, by wrk: 16 connections, on this machine's own address. A full stack also measures HotChocolate's host.</summary>
static class HttpLoad
{
    const int Connections = 16;

    static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync()
    {
        using var graph = new BenchmarkGraph();
        await using var builtIn = await StartAsync(services => services.AddRoutingCore(), app => app.MapKnowledgeGraph(graph.Engine, new()));
#if FULL_STACK
        await using var hotChocolate = await StartAsync(
            services => services.AddRouting().AddGraphQLServer().AddKnowledgeGraph(graph.Engine), app => app.MapGraphQL().WithKnowledgeGraph());
        (string Name, WebApplication App)[] hosts = [("built-in host", builtIn), ("HotChocolate", hotChocolate)];
#else
        (string Name, WebApplication App)[] hosts = [("built-in host", builtIn)];
#endif
        try
        {
            foreach (var (name, query) in Questions.All)
            {
                await Rounds.CompareAsync($"POST, {name}", [.. hosts.Select(host => (host.Name, (Func<Task<double>>)(() => PostAsync(host.App, query))))]);
                await Rounds.CompareAsync($"GET, {name}", [.. hosts.Select(host => (host.Name, (Func<Task<double>>)(() => GetAsync(host.App, query))))]);
            }
        }
        catch (Win32Exception)
        {
            Console.WriteLine("HTTP: not measured, as wrk is not installed.");
        }
        return 0;
    }

    static async Task<WebApplication> StartAsync(Action<IServiceCollection> addServices, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        addServices(builder.Services);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        map(app);
        await app.StartAsync();
        return app;
    }

    static Task<double> GetAsync(WebApplication host, string query)
        => Wrk.RateAsync(Connections, Round, $"{host.Urls.First()}/graphql?query={Uri.EscapeDataString(query)}");

    static Task<double> PostAsync(WebApplication host, string query)
        => Wrk.PostAsync(Connections, Round, $"{host.Urls.First()}/graphql", [JsonSerializer.Serialize(new { query })]);
}
