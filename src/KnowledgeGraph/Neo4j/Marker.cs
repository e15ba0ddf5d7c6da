using System.Globalization;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j;

/// <summary>The node that names the generation in service, and the node that describes it.</summary>
/// <remarks>
/// Neo4j lets a reader see half of a transaction that others commit. So the marker has one value that ever changes, the number of
/// a generation, and the node of a generation is not changed while it is in service: whoever reads both reads one state.
/// </remarks>
/// <param name="Number">Of the generation; none is given twice.</param>
/// <param name="Version">Of the data.</param>
/// <param name="Layout">Number of the form in which the graph is stored.</param>
/// <param name="Schema">As SDL.</param>
sealed record Marker(long Number, string Version, long Layout, DateTimeOffset LoadedAt, string Schema)
{
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The number of the generation in service, or null.</summary>
    public static readonly CypherStatement Look = new("OPTIONAL MATCH (m:`.marker`) RETURN m.generation");

    static readonly CypherStatement Question = new("""
        OPTIONAL MATCH (m:`.marker`)
        OPTIONAL MATCH (g:`.generation` {number: m.generation})
        RETURN CASE WHEN g IS NULL THEN null ELSE [g.number, g.version, g.layout, g.loadedAt, g.schema] END
        """);

    /// <returns>Null where nothing is loaded.</returns>
    public static async ValueTask<Marker?> ReadAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        using var value = await transport.ReadAsync(Question, cancellationToken);
        return value.IsNull ? null : Read(value);
    }

    static Marker Read(CypherValue value)
    {
        value.EnterList();
        return new(value.Integer(), Text(value), value.Integer(), DateTimeOffset.Parse(Text(value), CultureInfo.InvariantCulture), Text(value));
    }

    static string Text(CypherValue value) => Encoding.UTF8.GetString(value.Text());
}
