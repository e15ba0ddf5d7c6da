using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;

[assembly: AssemblyFixture(typeof(KnowledgeGraph.Tests.Support.SeededGraph))]

namespace KnowledgeGraph.Tests.Support;

/// <summary>The repository's own schema and seeds, loaded once, when the first asks, for all tests that only read.</summary>
public sealed class SeededGraph : IDisposable
{
    readonly Lazy<GraphSource> _source = new(Read);
    readonly Lazy<LoadedGraph> _loaded;
    readonly Lazy<GraphEngine> _unconnected;

    public SeededGraph()
        => (_loaded, _unconnected) = (new(() => new(Source, Limits)), new(() => Neo4jGraph.Unconnected(Source)));

    public static EngineLimits Limits { get; } = new();

    public GraphSource Source => _source.Value;

    public GraphEngine Engine => _loaded.Value.Engine;

    /// <summary>Explains what requests become on Neo4j, and asks no server.</summary>
    public GraphEngine UnconnectedNeo4j => _unconnected.Value;

    public string DataFolder => _loaded.Value.DataFolder;

    /// <returns>The whole answer as text.</returns>
    public Task<string> AnswerAsync(string query, string variables = "", string? operationName = null)
        => _loaded.Value.AnswerAsync(query, variables, operationName);

    public void Dispose()
    {
        if (_unconnected.IsValueCreated)
            UnconnectedNeo4j.Dispose();
        if (_loaded.IsValueCreated)
            _loaded.Value.Dispose();
    }

    static GraphSource Read()
    {
        var schema = SchemaReader.ReadFolder(Path.Combine(Repository.Root, "graph-schema")).Value!;
        return SeedReader.ReadFolder(schema, Path.Combine(Repository.Root, "seeds")).Value!;
    }
}
