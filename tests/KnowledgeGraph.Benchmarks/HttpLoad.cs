using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
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
        => RateAsync($"{host.Urls.First()}/graphql?query={Uri.EscapeDataString(query)}");

    static async Task<double> PostAsync(WebApplication host, string query)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, $$"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.body = [[{{JsonSerializer.Serialize(new { query })}}]]
            """);
        var rate = await RateAsync("-s", script, $"{host.Urls.First()}/graphql");
        File.Delete(script);
        return rate;
    }

    static async Task<double> RateAsync(params string[] arguments)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t2", "-c16", "-d2s", .. arguments]) { RedirectStandardOutput = true })!;
        var lines = (await wrk.StandardOutput.ReadToEndAsync()).Split('\n');
        await wrk.WaitForExitAsync();
        if (lines.Any(line => line.Contains("Non-2xx", StringComparison.Ordinal)))
            throw new InvalidOperationException("Not all answers were good.");
        return double.Parse(lines.Single(line => line.StartsWith("Requests/sec", StringComparison.Ordinal)).Split(':')[1], CultureInfo.InvariantCulture);
    }
}
