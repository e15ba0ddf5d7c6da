using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Writes a graph as a new generation beside the one in service, and puts it in service.</summary>
public static class Neo4jLoader
{
    /// <summary>Loads all or nothing: readers see the old data until the new is complete and checked.</summary>
    /// <remarks>Removes first what killed loads have left, and what has been out of service for long. The previous generation stays.</remarks>
    /// <exception cref="StoreException">The server is away or refuses, or another load is running.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up; the data in service is untouched.</exception>
    public static async Task<LoadReport> LoadAsync(
        GraphSource source, Neo4jSettings settings, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var transport = Connect(settings);
        return await LoadAsync(source, transport, settings.Graph, number => GraphWriter.Write(source, number), progress, cancellationToken);
    }

    /// <summary>Says what <see cref="LoadAsync(GraphSource, Neo4jSettings, IProgress{LoadProgress}?, CancellationToken)"/> would do, and writes nothing.</summary>
    /// <exception cref="StoreException">The server is away or refuses.</exception>
    public static async Task<LoadReport> DryRunAsync(GraphSource source, Neo4jSettings settings, CancellationToken cancellationToken = default)
    {
        using var transport = Connect(settings);
        await ServerVersion.CheckAsync(transport, cancellationToken);
        return await CompareAsync(source, transport, settings.Graph, cancellationToken);
    }

    internal static async Task<LoadReport> LoadAsync(
        GraphSource source, CypherTransport transport, string graph, Func<long, GenerationContents> contentsOf, IProgress<LoadProgress>? progress,
        CancellationToken cancellationToken)
    {
        await ServerVersion.CheckAsync(transport, cancellationToken);
        await using var load = await LoadLock.TakeAsync(transport, cancellationToken);
        var generations = new Generations(load, transport, graph);
        foreach (var over in await generations.FindOverAsync(cancellationToken))
            await new GenerationRemoval(load, transport).RemoveAsync(over, cancellationToken);
        var report = await CompareAsync(source, transport, graph, cancellationToken);
        if (report.IsUnchanged)
            return report;
        var number = await generations.BeginAsync(source, report.Version, cancellationToken);
        await new GenerationLoad(load, transport, progress).FillAsync(number, contentsOf(number), source, cancellationToken);
        await generations.PutInServiceAsync(number, cancellationToken);
        return report;
    }

    /// <returns>16 hexadecimal digits: of schema, seeds and layout.</returns>
    internal static string VersionOf(GraphSource source) => DataVersion.Of(source.Hash);

    static GuardedTransport Connect(Neo4jSettings settings) => new(settings.Connect(), settings);

    static async Task<LoadReport> CompareAsync(
        GraphSource source, CypherTransport transport, string graph, CancellationToken cancellationToken)
    {
        var version = VersionOf(source);
        var served = await Marker.ReadAsync(transport, graph, cancellationToken);
        var isUnchanged = served?.Version == version;
        var changes = isUnchanged ? [] : await ChangesAsync(source, served, transport, cancellationToken);
        return new(version, isUnchanged, source.Nodes.Count, source.Relationships.Count, source.Claims.Count, changes);
    }

    // What is stored in another layout cannot be compared; everything then counts as added.
    static async Task<IReadOnlyList<LoadChange>> ChangesAsync(
        GraphSource source, Marker? served, CypherTransport transport, CancellationToken cancellationToken)
    {
        var digests = served is { Layout: Layout.Number } ? new StoredDigests(transport, served.Number) : null;
        var nodes = digests is null ? [] : await digests.ReadNodesAsync(cancellationToken);
        var relationships = digests is null ? [] : await digests.ReadRelationshipsAsync(cancellationToken);
        return
        [
            .. LoadChanges.Between(nodes, source.Nodes.Select(n => (n.Type.Name, n.Id, Digest.Of(n.Type.Properties, n.Values)))),
            .. LoadChanges.Between(relationships, source.Relationships.Select(r => (
                r.Type.Name, $"{r.Start.Id} {r.End.Id} {r.Key}", Digest.Of(r.Type.Properties, r.Values)))),
        ];
    }
}
