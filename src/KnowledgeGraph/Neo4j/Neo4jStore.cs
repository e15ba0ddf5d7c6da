using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Stores;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Neo4j;

/// <summary>Graphs in one database of a Neo4j server, each a generation; or the one graph that others keep there.</summary>
public sealed class Neo4jStore : GraphStore
{
    // The first statement of a server that has just started takes seconds.
    static readonly TimeSpan OpenTime = TimeSpan.FromSeconds(10);

    static readonly CypherStatement Nothing = new("RETURN 1");

    readonly GuardedTransport _transport;
    readonly string _graph;
    readonly GraphSchema? _asIs;
    readonly int _places;

    /// <param name="asIs">Describes what others keep in the database, which is only read. Null for what this program has loaded.</param>
    /// <remarks>Nothing is sent before the store is opened.</remarks>
    public Neo4jStore(Neo4jSettings settings, GraphSchema? asIs = null)
        => (_transport, _graph, _asIs, _places) = (new(settings.Connect(), settings), settings.Graph, asIs, settings.MaxInFlight);

    internal override StoreCapacity Capacity
        => new(_places, NotYetQuick: _places / 2, Moment: TimeSpan.FromSeconds(1), StopsAtOnce: false);

    internal override bool IsReachable => _transport.IsReachable;

    internal override StoreSnapshot Open() => Block(OpenAsync, OpenTime);

    internal override bool HasReplaced(StoreSnapshot served)
        => !Block<bool>(((Neo4jSnapshot)served).Tenure is { } tenure ? tenure.LookAsync : IsThereAsync, OpenTime);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _transport.Dispose();
        base.Dispose(disposing);
    }

    async ValueTask<StoreSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        await ServerVersion.CheckAsync(_transport, cancellationToken);
        return _asIs is null ? await OpenLoadedAsync(cancellationToken) : OpenAsIs(_asIs);
    }

    // What others write has no version: that of the schema names the API.
    Neo4jSnapshot OpenAsIs(GraphSchema schema)
        => new(_transport, schema, generation: null, DataVersion.Of(schema.Text), TimeProvider.System.GetUtcNow());

    async ValueTask<Neo4jSnapshot> OpenLoadedAsync(CancellationToken cancellationToken)
    {
        var marker = await Marker.ReadAsync(_transport, _graph, cancellationToken)
            ?? throw new StoreException("The Neo4j database holds no loaded data.") { Hint = "Load the seeds with kg load --store neo4j, or serve what others keep there with --as-is." };
        if (marker.Layout != Layout.Number)
            throw new StoreException("The data in Neo4j was loaded by another version of this program.") { Hint = "Load the seeds again with kg load --store neo4j." };
        var schema = SchemaReader.ReadText(marker.Schema, "schema of the database");
        return new Neo4jSnapshot(
            _transport,
            schema.Value ?? throw new StoreException($"The schema in the database cannot be read: {schema.Problems[0]}"),
            marker.Number, marker.Version, marker.LoadedAt, new Tenure(_transport, _graph, marker.Number, TimeProvider.System));
    }

    async ValueTask<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        using var answer = await _transport.LookAsync(Nothing, cancellationToken);
        return true;
    }

    // Stores are opened and looked at seldom, and may block; the driver's and HTTP's ways are asynchronous.
    static T Block<T>(Func<CancellationToken, ValueTask<T>> work, TimeSpan time)
    {
        using var patience = new CancellationTokenSource(time);
        try
        {
            return work(patience.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            throw new StoreException("Neo4j does not answer in time.", error);
        }
    }
}
