using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The repository's own schema and seeds, loaded once for all tests that only read.</summary>
public sealed class SeededGraph : IDisposable
{
    readonly LoadedGraph _loaded;

    public SeededGraph()
    {
        var schema = SchemaReader.ReadFolder(Path.Combine(Repository.Root, "graph-schema")).Value!;
        Source = SeedReader.ReadFolder(schema, Path.Combine(Repository.Root, "seeds")).Value!;
        _loaded = new(Source, Limits);
        UnconnectedNeo4j = Neo4jGraph.Unconnected(Source);
    }

    public static EngineLimits Limits { get; } = new();

    public GraphSource Source { get; }

    public GraphEngine Engine => _loaded.Engine;

    /// <summary>Explains what requests become on Neo4j, and asks no server.</summary>
    public GraphEngine UnconnectedNeo4j { get; }

    public string DataFolder => _loaded.DataFolder;

    /// <returns>The whole answer as text.</returns>
    public Task<string> AnswerAsync(string query, string variables = "", string? operationName = null)
        => _loaded.AnswerAsync(query, variables, operationName);

    public void Dispose()
    {
        UnconnectedNeo4j.Dispose();
        _loaded.Dispose();
    }
}
