using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Transport.Http;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Stores;
using KnowledgeGraph.Tests.Neo4j;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A graph as a generation of its own, beside whatever else is in the database, and an engine over it.</summary>
sealed class Neo4jGraph : AnsweringGraph
{
    static long s_generation = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    readonly NotingTransport _transport;
    readonly long? _generation;

    Neo4jGraph(NotingTransport transport, GraphSchema schema, long? generation, EngineLimits limits)
    {
        (_transport, _generation) = (transport, generation);
        Engine = Open(transport, schema, generation, limits);
    }

    /// <summary>What the engine asked last.</summary>
    public CypherStatement LastRead => _transport.LastRead!;

    /// <summary>An engine that asks no server: it can only explain.</summary>
    public static GraphEngine Unconnected(GraphSource source)
        => Open(new HttpTransport(new(new("http://127.0.0.1:1"), "", "")), source.Schema, 1, new());

    /// <summary>Reads what others wrote.</summary>
    public static Neo4jGraph OpenForeign(Neo4jServer server, GraphSchema schema) => new(new(server.Connect()), schema, null, new());

    public static async Task<Neo4jGraph> LoadAsync(Neo4jServer server, GraphSource source, EngineLimits? limits = null)
    {
        var transport = new NotingTransport(server.Connect());
        var generation = Interlocked.Increment(ref s_generation);
        var contents = GraphWriter.Write(source, generation);
        foreach (var statement in contents.Constraints.Concat(contents.Batches.Select(b => b.Statement)).Concat(contents.Indexes))
            await transport.WriteAsync([statement], TestContext.Current.CancellationToken);
        await AwaitIndexesAsync(transport, generation);
        return new(transport, source.Schema, generation, limits ?? new());
    }

    // No others: other tests make theirs at the same time.
    static async Task AwaitIndexesAsync(CypherTransport transport, long generation)
    {
        var indexes = await StoredIndex.ReadAsync(transport, TestContext.Current.CancellationToken);
        var names = indexes.Where(index => index.Generation == generation).Select(index => index.Name).ToList();
        CypherStatement wait = new("UNWIND $names AS name CALL db.awaitIndex(name, 300) RETURN count(*)", new Dictionary<string, object?> { ["names"] = names });
        await transport.WriteAsync([wait], TestContext.Current.CancellationToken);
    }

    /// <returns>Nodes and relationships of the graph.</returns>
    public async Task<long> CountAsync()
    {
        using var count = await _transport.ReadAsync(new($"MATCH (n:`.{_generation}`) RETURN sum(1 + COUNT {{ (n)-->() }})"), TestContext.Current.CancellationToken);
        return count.Integer();
    }

    /// <returns>Whether the word is part of a text on a node or a relationship of the graph.</returns>
    public async Task<bool> HoldsAsync(string word)
    {
        const string Texts = "any(k IN keys(x) WHERE any(v IN CASE WHEN valueType(x[k]) STARTS WITH 'LIST' THEN x[k] ELSE [x[k]] END WHERE toLower(toStringOrNull(v)) CONTAINS $word))";
        var statement = $"MATCH (n:`.{_generation}`) OPTIONAL MATCH (n)-[r]->() UNWIND [n, r] AS x WITH x WHERE x IS NOT NULL AND {Texts} RETURN count(x)";
        using var count = await _transport.ReadAsync(new(statement, new Dictionary<string, object?> { ["word"] = word }), TestContext.Current.CancellationToken);
        return count.Integer() > 0;
    }

    public override async ValueTask DisposeAsync()
    {
        Engine.Dispose();
        if (_generation is null)
        {
            _transport.Dispose();
            return;
        }
        await _transport.WriteAsync([new($"MATCH (n:`.{_generation}`) DETACH DELETE n")], default);
        foreach (var index in (await StoredIndex.ReadAsync(_transport, default)).Where(index => index.Generation == _generation))
            await _transport.WriteAsync([index.Drop()], default);
        _transport.Dispose();
    }

    static GraphEngine Open(CypherTransport transport, GraphSchema schema, long? generation, EngineLimits limits)
    {
        var snapshot = new Neo4jSnapshot(transport, schema, generation, "0123456789abcdef", DateTimeOffset.UnixEpoch);
        return GraphEngine.Open(new OneSnapshot(snapshot), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    sealed class OneSnapshot(StoreSnapshot snapshot) : GraphStore
    {
        internal override StoreCapacity Capacity => new(Places: 8, NotYetQuick: 8, Moment: TimeSpan.FromSeconds(1), StopsAtOnce: false);

        internal override StoreSnapshot Open() => snapshot;

        internal override bool HasReplaced(StoreSnapshot served) => false;
    }
}
