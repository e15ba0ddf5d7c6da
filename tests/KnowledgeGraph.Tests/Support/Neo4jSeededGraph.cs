using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Neo4j;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The repository's own schema and seeds in Neo4j, loaded once for all tests that only read.</summary>
public sealed class Neo4jSeededGraph(Neo4jServer server) : IAsyncDisposable
{
    readonly SemaphoreSlim _once = new(1);
    Neo4jGraph? _loaded;

    public async Task<GraphEngine> EngineAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _loaded ??= await Neo4jGraph.LoadAsync(server, Source());
        }
        finally
        {
            _once.Release();
        }
        return _loaded.Engine;
    }

    public async ValueTask DisposeAsync()
    {
        if (_loaded is not null)
            await _loaded.DisposeAsync();
        _once.Dispose();
    }

    static GraphSource Source()
    {
        var schema = SchemaReader.ReadFolder(Path.Combine(Repository.Root, "graph-schema")).Value!;
        return SeedReader.ReadFolder(schema, Path.Combine(Repository.Root, "seeds")).Value!;
    }
}

/// <summary>Tests that share one <see cref="Neo4jSeededGraph"/>.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jSeededGraphCollection : ICollectionFixture<Neo4jSeededGraph>
{
    public const string Name = "seeded graph in Neo4j";
}
