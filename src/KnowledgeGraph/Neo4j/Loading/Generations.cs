using System.Globalization;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Begins generations, puts them in service, and tells which are over.</summary>
/// <remarks>A node stands for each generation from before its first node is written until its last is gone: nothing is ever left unnamed.</remarks>
/// <param name="graph"><see cref="Neo4jSettings.Graph"/>.</param>
sealed class Generations(LoadLock load, CypherTransport transport, string graph)
{
    static readonly CypherStatement UniqueMarker =
        new("CREATE CONSTRAINT `.marker` IF NOT EXISTS FOR (m:`.marker`) REQUIRE m.name IS UNIQUE");

    static readonly CypherStatement UniqueGeneration =
        new("CREATE CONSTRAINT `.generation` IF NOT EXISTS FOR (g:`.generation`) REQUIRE g.number IS UNIQUE");

    /// <summary>The numbers of generations that no reader can still be using, and of those that killed loads have begun.</summary>
    public static readonly CypherStatement Over = new(
        """
        OPTIONAL MATCH (m:`.marker`) WITH collect(m.generation) AS served
        OPTIONAL MATCH (g:`.generation`)
        WHERE NOT g.number IN served AND (g.retiredAt IS NULL OR g.retiredAt < timestamp() - $grace)
        RETURN collect(g.number)
        """,
        new Dictionary<string, object?> { ["grace"] = (long)Tenure.Grace.TotalMilliseconds });

    /// <returns>The number of a new generation, in which nothing is yet.</returns>
    public async ValueTask<long> BeginAsync(GraphSource source, string version, CancellationToken cancellationToken)
    {
        await load.ChangeIndexesAsync([UniqueMarker, UniqueGeneration], cancellationToken);
        await load.WriteAsync([Begin(source, version)], cancellationToken);
        using var number = await transport.ReadAsync(new("MATCH (l:`.lock`) RETURN l.lastGeneration"), cancellationToken);
        return number.Integer();
    }

    /// <summary>From here on readers see the generation, and none sees half of it.</summary>
    public ValueTask PutInServiceAsync(long number, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["number"] = number, ["graph"] = graph };
        return load.WriteAsync(
            [
                new("MATCH (m:`.marker` {name: $graph}) MATCH (old:`.generation` {number: m.generation}) SET old.retiredAt = timestamp()", parameters),
                new("MERGE (m:`.marker` {name: $graph}) SET m.generation = $number", parameters),
            ],
            cancellationToken);
    }

    /// <returns>What <see cref="Over"/> says, while no other load is running.</returns>
    public async ValueTask<IReadOnlyList<long>> FindOverAsync(CancellationToken cancellationToken)
    {
        using var numbers = await transport.ReadAsync(Over, cancellationToken);
        return ReadIntegers(numbers);
    }

    // The number is counted where the lock is, so that none is given twice even where the generation is gone.
    static CypherStatement Begin(GraphSource source, string version)
        => new("""
            MATCH (l:`.lock`) SET l.lastGeneration = coalesce(l.lastGeneration, 0) + 1
            CREATE (:`.generation` {
              number: l.lastGeneration, version: $version, layout: $layout, loadedAt: $loadedAt, schema: $schema})
            """,
            new Dictionary<string, object?>
            {
                ["version"] = version,
                ["layout"] = (long)Layout.Number,
                ["loadedAt"] = TimeProvider.System.GetUtcNow().ToString(Marker.TimeFormat, CultureInfo.InvariantCulture),
                ["schema"] = source.Schema.Text,
            });

    static List<long> ReadIntegers(CypherValue list)
    {
        var numbers = new List<long>();
        for (list.EnterList(); !list.AtEnd;)
            numbers.Add(list.Integer());
        return numbers;
    }
}
