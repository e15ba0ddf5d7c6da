using System.Globalization;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Removes a generation: its nodes, batch by batch, then its indexes, then the node that stands for it.</summary>
sealed class GenerationRemoval(LoadLock load, CypherTransport transport)
{
    const long BatchSize = 5_000;

    public async ValueTask RemoveAsync(long number, CancellationToken cancellationToken)
    {
        // Numbers are the only part of the label that is not fixed.
        var label = string.Create(CultureInfo.InvariantCulture, $"`.{number}`");
        while (await CountAsync(label, cancellationToken) > 0)
            await load.WriteAsync([new($"MATCH (n:{label}) WITH n LIMIT $size DETACH DELETE n", Size)], cancellationToken);
        var indexes = await StoredIndex.ReadAsync(transport, cancellationToken);
        await load.ChangeIndexesAsync([.. indexes.Where(index => index.Generation == number).Select(index => index.Drop())], cancellationToken);
        await load.WriteAsync([new("MATCH (g:`.generation` {number: $number}) DELETE g", Number(number))], cancellationToken);
    }

    static Dictionary<string, object?> Size => new() { ["size"] = BatchSize };

    static Dictionary<string, object?> Number(long number) => new() { ["number"] = number };

    async ValueTask<long> CountAsync(string label, CancellationToken cancellationToken)
    {
        using var count = await transport.ReadAsync(new($"MATCH (n:{label}) RETURN count(n)"), cancellationToken);
        return count.Integer();
    }
}
