using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Says what is wrong with a Neo4j database, for <c>kg doctor</c>. Writes nothing.</summary>
public static class Neo4jCheck
{
    const string Load = "kg load --store neo4j";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="source">What schema and seeds give now; null where they cannot be read.</param>
    /// <param name="isLoadedByHand">Serving does not load: data must be there.</param>
    /// <returns>What was found until the server could not be asked any further.</returns>
    public static IAsyncEnumerable<Finding> RunAsync(Neo4jSettings settings, GraphSource? source, bool isLoadedByHand)
        => RunAsync(settings, transport => CheckGenerationsAsync(transport, settings.Graph, source, isLoadedByHand));

    /// <summary>The same for a database that others keep.</summary>
    /// <param name="schema">By which it is read; null where it is wrong.</param>
    public static IAsyncEnumerable<Finding> RunAsIsAsync(Neo4jSettings settings, GraphSchema? schema)
        => RunAsync(settings, transport => CheckSchemaAsync(transport, schema));

    static async IAsyncEnumerable<Finding> RunAsync(Neo4jSettings settings, Func<CypherTransport, IAsyncEnumerable<Finding>> checkContents)
    {
        using var transport = settings.Connect();
        var server = await AskAsync(token => CheckServerAsync(transport, settings, token));
        yield return server;
        if (server.Verdict == Verdict.Wrong)
            yield break;
        yield return await AskAsync(token => CheckTimeoutAsync(transport, token));
        await foreach (var finding in checkContents(transport))
            yield return finding;
    }

    static async IAsyncEnumerable<Finding> CheckSchemaAsync(CypherTransport transport, GraphSchema? schema)
    {
        if (schema is not null)
            yield return await AskAsync(token => CheckLabelsAsync(transport, schema, token));
    }

    static async ValueTask<Finding> CheckLabelsAsync(CypherTransport transport, GraphSchema schema, CancellationToken cancellationToken)
    {
        using var value = await transport.ReadAsync(new("CALL db.labels() YIELD label RETURN collect(label)"), cancellationToken);
        var labels = new HashSet<string>();
        for (value.EnterList(); !value.AtEnd;)
            labels.Add(Encoding.UTF8.GetString(value.Text()));
        var unknown = schema.NodeTypes.Where(type => !type.IsEvidence && !labels.IsSupersetOf(type.Labels)).Select(type => type.Name).ToList();
        return unknown.Count == 0
            ? Finding.Ok("the database has the labels of all types")
            : Finding.Warning($"The database has no node of {string.Join(", ", unknown)}.", "Where its label differs, say so: @node(labels: [\"ITS_LABEL\"]).");
    }

    static async IAsyncEnumerable<Finding> CheckGenerationsAsync(CypherTransport transport, string graph, GraphSource? source, bool isLoadedByHand)
    {
        yield return await AskAsync(token => CheckLeftoversAsync(transport, token));
        Marker? marker = null;
        yield return await AskAsync(async token => CheckMarker(marker = await Marker.ReadAsync(transport, graph, token), isLoadedByHand));
        if (marker is not { Layout: Layout.Number })
            yield break;
        yield return await AskAsync(token => CheckIndexesAsync(transport, marker.Number, token));
        if (source is not null)
            yield return CheckVersion(marker, source);
    }

    static async ValueTask<Finding> CheckServerAsync(CypherTransport transport, Neo4jSettings settings, CancellationToken cancellationToken)
    {
        var version = await ServerVersion.CheckAsync(transport, cancellationToken);
        return Finding.Ok($"Neo4j {version} at {settings.Uri.Authority}, database {settings.Database}, user {settings.User}");
    }

    static async ValueTask<Finding> CheckTimeoutAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        using var value = await transport.ReadAsync(
            new("SHOW SETTINGS YIELD name, value WHERE name = 'db.transaction.timeout' RETURN coalesce(collect(value)[0], '')"), cancellationToken);
        return Encoding.UTF8.GetString(value.Text()) is var time && time is not ("" or "0s")
            ? Finding.Ok($"the server ends statements after {time}")
            : Finding.Warning("The server never ends a statement, also one whose request is over.", "Set db.transaction.timeout=30s in neo4j.conf.");
    }

    static async ValueTask<Finding> CheckLeftoversAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        using var numbers = await transport.ReadAsync(Generations.Over, cancellationToken);
        numbers.EnterList();
        return numbers.AtEnd
            ? Finding.Ok("no generation is left over")
            : Finding.Warning("Generations that are out of service take up room, or a load is running.", $"The next load removes them: {Load}");
    }

    static Finding CheckMarker(Marker? marker, bool isLoadedByHand)
        => marker switch
        {
            null => new(isLoadedByHand ? Verdict.Wrong : Verdict.Warning, "Nothing is loaded yet.", Load),
            { Layout: Layout.Number } => Finding.Ok($"in service is generation {marker.Number}, version {marker.Version}"),
            _ => Finding.Wrong($"Generation {marker.Number} has layout {marker.Layout}; this program reads {Layout.Number}.", Load),
        };

    static async ValueTask<Finding> CheckIndexesAsync(CypherTransport transport, long generation, CancellationToken cancellationToken)
    {
        var indexes = (await StoredIndex.ReadAsync(transport, cancellationToken)).Where(index => index.Generation == generation).ToList();
        return indexes.Find(index => !index.IsOnline) is not { } broken
            ? Finding.Ok($"{indexes.Count} indexes are online")
            : Finding.Wrong($"The index '{broken.Name}' is {broken.State}.", "Look into the server's log; a load of changed seeds makes all indexes anew.");
    }

    static Finding CheckVersion(Marker marker, GraphSource source)
        => marker.Version == Neo4jLoader.VersionOf(source) ? Finding.Ok("the loaded data is what schema and seeds give")
            : marker.Schema == source.Schema.Text ? Finding.Warning("The seeds have changed since they were loaded.", Load)
            : Finding.Warning("The graph schema has changed since the seeds were loaded.", Load);

    static async ValueTask<Finding> AskAsync(Func<CancellationToken, ValueTask<Finding>> check)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await check(patience.Token);
        }
        catch (StoreException error)
        {
            return Finding.Wrong(error.Message, error.Hint);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            return Finding.Wrong($"Neo4j gives no answer within {Patience.TotalSeconds:0} s.", "Look into the server's log, or set NEO4J_URI.");
        }
    }
}
