using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Server.Loading;

/// <summary>From the folders of schema and seeds to loaded data.</summary>
static class SeedLoad
{
    /// <returns>The graph, or what is wrong with the schema, or else with the seeds.</returns>
    public static Checked<GraphSource> Read(Folders folders)
    {
        if ((MissingFolder(folders.Schema) ?? MissingFolder(folders.Seeds)) is { } missing)
            return Checked.Bad<GraphSource>([missing]);
        var schema = SchemaReader.ReadFolder(folders.Schema);
        return schema.IsGood ? Read(schema.Value, folders) : Checked.Bad<GraphSource>(schema.Problems);
    }

    /// <returns>The graph, or what is wrong with the seeds.</returns>
    public static Checked<GraphSource> Read(GraphSchema schema, Folders folders)
        => MissingFolder(folders.Seeds) is { } missing
            ? Checked.Bad<GraphSource>([missing])
            : SeedReader.ReadFolder(schema, folders.Seeds);

    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static Task<LoadReport> WriteAsync(GraphSource graph, ProgramSettings settings, CancellationToken cancellationToken)
        => Terminal.IsWatched
            ? LoadBar.WatchAsync(progress => WriteAsync(graph, settings, progress, cancellationToken))
            : WriteAsync(graph, settings, progress: null, cancellationToken);

    /// <summary>Says what a load would change, and changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static Task<LoadReport> TryAsync(GraphSource graph, ProgramSettings settings, CancellationToken cancellationToken)
        => settings.Neo4j is { } neo4j
            ? Neo4jLoader.DryRunAsync(graph, neo4j, cancellationToken)
            : Task.FromResult(SqliteLoader.DryRun(graph, settings.Folders.Data));

    // Those who see less get theirs first: no rule is in force whose audience has no data.
    static async Task<LoadReport> WriteAsync(
        GraphSource graph, ProgramSettings settings, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var audience in graph.Schema.Audiences.Narrowed)
            await WriteOneAsync(NarrowedSource.Of(graph, audience.Schema), settings.For(audience), progress, cancellationToken);
        return await WriteOneAsync(graph, settings, progress, cancellationToken);
    }

    static Task<LoadReport> WriteOneAsync(
        GraphSource graph, ProgramSettings settings, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
        => settings.Neo4j is { } neo4j
            ? Neo4jLoader.LoadAsync(graph, neo4j, progress, cancellationToken)
            : Task.FromResult(SqliteLoader.Load(graph, settings.Folders.Data, progress, cancellationToken));

    static Problem? MissingFolder(string folder)
        => Directory.Exists(folder)
            ? null
            : new(
                new(folder, 0, 0),
                "There is no such folder.",
                "Name it with --schema DIR or --seeds DIR, or go to its parent folder.");
}
