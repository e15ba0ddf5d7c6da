using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Neo4j;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Loads graphs into one kind of store, each once: what a specification asks is asked of every kind.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    readonly Dictionary<string, AnsweringGraph> _graphs = [];

    public async Task<AnsweringGraph> LoadAsync(GraphSource source)
    {
        if (!_graphs.TryGetValue(source.Hash, out var graph))
            _graphs.Add(source.Hash, graph = await OpenAsync(source));
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var graph in _graphs.Values)
            await graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<AnsweringGraph> OpenAsync(GraphSource source);
}

public sealed class SqliteFixture : StoreFixture
{
    protected override Task<AnsweringGraph> OpenAsync(GraphSource source) => Task.FromResult<AnsweringGraph>(new LoadedGraph(source));
}

public sealed class Neo4jFixture(Neo4jServer server) : StoreFixture
{
    protected override async Task<AnsweringGraph> OpenAsync(GraphSource source) => await Neo4jGraph.LoadAsync(server, source);
}
