using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Loading;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A graph in a data folder of its own, and an engine over it.</summary>
sealed class LoadedGraph : AnsweringGraph, IDisposable
{
    readonly TemporaryFolder _folder = new();

    /// <summary>The limits without those of cost.</summary>
    public static EngineLimits Unpriced { get; } = new() { MaxTypeCost = long.MaxValue, MaxFieldCost = long.MaxValue };

    public LoadedGraph(GraphSource source, EngineLimits? limits = null)
    {
        limits ??= new();
        SqliteLoader.Load(source, DataFolder);
        Engine = GraphEngine.Open(new SqliteStore(DataFolder), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    public string DataFolder => _folder.Path;

    public void Dispose()
    {
        Engine.Dispose();
        _folder.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
