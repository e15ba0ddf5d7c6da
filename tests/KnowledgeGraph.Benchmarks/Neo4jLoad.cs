using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport.Http;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Answers a second from Neo4j, beside the same Cypher written by hand and posted raw: NEO4J_URI (its HTTP address), NEO4J_USER,
/// NEO4J_PASSWORD. A full stack also goes over Bolt where NEO4J_BOLT_URI is set.
/// </summary>
static class Neo4jLoad
{
    static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync()
    {
        var settings = new Neo4jSettings(new(Variable("NEO4J_URI")), Variable("NEO4J_USER"), Variable("NEO4J_PASSWORD"));
        var schema = SchemaReader.ReadFolder(BenchmarkGraph.SchemaFolder).Value!;
        await Neo4jLoader.LoadAsync(SeedReader.ReadFolder(schema, Path.Combine(BenchmarkGraph.Root, "seeds")).Value!, settings);
        using var client = Connect(settings);
        using var overHttp = Open(settings);
        using var overBolt = OpenBolt(settings);
        var generation = await GenerationAsync(settings);
        foreach (var ((name, query), cypher) in Questions.All.Zip([Point(generation), List(generation)]))
            foreach (var connections in new[] { 1, 16 })
            {
                List<(string, Func<Task<double>>)> ways =
                [
                    ("Query API", () => RateAsync(() => AskAsync(overHttp, query), connections)),
                    ("posted raw", () => RateAsync(() => PostAsync(client, cypher), connections)),
                ];
                if (overBolt is not null)
                    ways.Add(("Bolt", () => RateAsync(() => AskAsync(overBolt, query), connections)));
                await Rounds.CompareAsync($"Neo4j, {name}, {connections} at once", ways);
            }
        return 0;
    }

    static GraphEngine Open(Neo4jSettings settings)
    {
        var limits = new EngineLimits();
        return GraphEngine.Open(new Neo4jStore(settings), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    static GraphEngine? OpenBolt(Neo4jSettings settings)
    {
#if FULL_STACK
        if (Environment.GetEnvironmentVariable("NEO4J_BOLT_URI") is { } uri)
            return Open(settings with { Uri = new(uri), Transport = to => new Bolt.BoltTransport(to) });
#endif
        return null;
    }

    static string Point(long generation) => $$"""
        MATCH (c:`Conference.{{generation}}`) WHERE c.id = 'pp-14'
        OPTIONAL MATCH (c)-[:HOSTED_BY]->(host)
        RETURN [c.name, c.startDate, [host.name]]
        """;

    static string List(long generation) => $$"""
        MATCH (c:`Conference.{{generation}}`) WITH c ORDER BY c.id LIMIT 20
        OPTIONAL MATCH (c)-[:HOSTED_BY]->(host)
        CALL (c) {
          MATCH (c)-[:ADOPTED]->(r:Resolution) WITH r ORDER BY r.id LIMIT 10 RETURN collect(r.title) AS titles
        }
        WITH c, host, titles ORDER BY c.id
        RETURN collect([c.name, c.startDate, [host.name], titles])
        """;

    static async Task<double> RateAsync(Func<Task> work, int connections)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            var count = 0;
            for (; clock.Elapsed < RoundTime; count++)
                await work();
            return count;
        }));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    static async Task AskAsync(GraphEngine engine, string query)
    {
        using var answer = await engine.ExecuteAsync(new(query), CancellationToken.None);
        if (answer.Errors.Count > 0)
            throw new InvalidOperationException(answer.Cause?.Message ?? answer.Errors[0].Message);
    }

    static async Task PostAsync(HttpClient client, string cypher)
    {
        using var body = new StringContent(
            JsonSerializer.Serialize(new { statement = cypher, accessMode = "READ" }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync((Uri?)null, body);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    static HttpClient Connect(Neo4jSettings settings)
    {
        var client = new HttpClient { BaseAddress = new(settings.Uri, $"/db/{settings.Database}/query/v2") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Password}")));
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        return client;
    }

    static async Task<long> GenerationAsync(Neo4jSettings settings)
    {
        using var transport = new HttpTransport(settings);
        return (await Marker.ReadAsync(transport, Neo4jSettings.DefaultGraph, CancellationToken.None))!.Number;
    }

    static string Variable(string name)
        => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}
