using KnowledgeGraph.Tests.Neo4j;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The repository's own schema and seeds in Neo4j, loaded once for all tests that only read.</summary>
public sealed class Neo4jSeededGraph(SeededGraph seeded, Neo4jServer server) : IAsyncDisposable
{
    readonly SemaphoreSlim _once = new(1);
    Neo4jGraph? _loaded;

    public async Task<GraphEngine> EngineAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _loaded ??= await Neo4jGraph.LoadAsync(server, seeded.Source);
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
}

/// <summary>Tests that share one <see cref="Neo4jSeededGraph"/>.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jSeededGraphCollection : ICollectionFixture<Neo4jSeededGraph>
{
    public const string Name = "seeded graph in Neo4j";
}
