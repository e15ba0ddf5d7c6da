using System.Globalization;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Fills a generation and makes sure that all of it is there.</summary>
sealed class GenerationLoad(LoadLock load, CypherTransport transport, IProgress<LoadProgress>? progress)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <exception cref="StoreException">Something is missing of what was written.</exception>
    public async ValueTask FillAsync(long number, GenerationContents contents, GraphSource source, CancellationToken cancellationToken)
    {
        await load.ChangeIndexesAsync([.. contents.Constraints], cancellationToken);
        foreach (var batch in contents.Batches)
        {
            await load.WriteAsync([batch.Statement], cancellationToken);
            progress?.Report(new(batch.Stage, batch.Done, batch.Total));
        }
        await load.ChangeIndexesAsync([.. contents.Indexes], cancellationToken);
        await WaitForIndexesAsync(number, cancellationToken);
        // The number is the only part of the statements that is not fixed.
        var label = string.Create(CultureInfo.InvariantCulture, $"`.{number}`");
        await ExpectAsync($"MATCH (n:{label}) RETURN count(n)", "nodes", source.Nodes.Count, cancellationToken);
        await ExpectAsync($"MATCH (:{label})-[r]->() RETURN count(r)", "relationships", source.Relationships.Count, cancellationToken);
        await ExpectPlacesAsync(new(source.Schema, number), cancellationToken);
    }

    async ValueTask WaitForIndexesAsync(long number, CancellationToken cancellationToken)
    {
        while (true)
        {
            var indexes = (await StoredIndex.ReadAsync(transport, cancellationToken)).Where(index => index.Generation == number).ToList();
            if (indexes.Find(index => index.State == "FAILED") is { } failed)
                throw new StoreException($"Neo4j could not fill the index '{failed.Name}'.") { Hint = "Look into the server's log, then load again." };
            if (indexes.All(index => index.IsOnline))
                return;
            progress?.Report(new("indexes", indexes.Count(index => index.IsOnline), indexes.Count));
            await Task.Delay(Pause, cancellationToken);
            await ProlongAsync(cancellationToken);
        }
    }

    // The lock lasts for many pauses.
    async ValueTask ProlongAsync(CancellationToken cancellationToken)
    {
        try
        {
            await load.WriteAsync([], cancellationToken);
        }
        catch (StoreException error) when (error.MayPass)
        {
        }
    }

    async ValueTask ExpectAsync(string question, string what, long expected, CancellationToken cancellationToken)
    {
        if (await CountAsync(question, cancellationToken) is var count && count != expected)
            throw Incomplete($"{count} {what} where {expected} were written");
    }

    // A list in the order of an index would not have them.
    async ValueTask ExpectPlacesAsync(Layout layout, CancellationToken cancellationToken)
    {
        foreach (var index in layout.Indexes)
        {
            var along = Patterns.Along(default, Cypher.Of($"r"), index.Type, index.Direction, Cypher.Of($"n:{layout.LabelOf(index.Other)}"));
            var missing = await CountAsync(Cypher.Of($"MATCH {along} WHERE r.{layout.PlaceIn(index)} IS NULL RETURN count(r)").Text, cancellationToken);
            if (missing > 0)
                throw Incomplete($"{missing} relationships have no place in the index '{layout.PlaceIn(index).Plain}'");
        }
    }

    async ValueTask<long> CountAsync(string question, CancellationToken cancellationToken)
    {
        using var found = await transport.ReadAsync(new(question), cancellationToken);
        return found.Integer();
    }

    static StoreException Incomplete(string what) => new($"The new generation is incomplete: {what}.") { Hint = "Load again." };
}
