using System.Globalization;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j;

/// <summary>The node that names the generation of a graph in service, and the node that describes it.</summary>
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

    const string Question = """
        OPTIONAL MATCH (m:`.marker` {name: $graph})
        OPTIONAL MATCH (g:`.generation` {number: m.generation})
        RETURN CASE WHEN g IS NULL THEN null ELSE [g.number, g.version, g.layout, g.loadedAt, g.schema] END
        """;

    /// <summary>The number of a graph's generation in service, or null.</summary>
    /// <param name="graph"><see cref="Neo4jSettings.Graph"/>.</param>
    public static CypherStatement Look(string graph) => new("OPTIONAL MATCH (m:`.marker` {name: $graph}) RETURN m.generation", Of(graph));

    /// <returns>Null where nothing is loaded under that name.</returns>
    public static async ValueTask<Marker?> ReadAsync(CypherTransport transport, string graph, CancellationToken cancellationToken)
    {
        using var value = await transport.ReadAsync(new(Question, Of(graph)), cancellationToken);
        return value.IsNull ? null : Read(value);
    }

    static Dictionary<string, object?> Of(string graph) => new() { ["graph"] = graph };

    static Marker Read(CypherValue value)
    {
        value.EnterList();
        return new(value.Integer(), Text(value), value.Integer(), DateTimeOffset.Parse(Text(value), CultureInfo.InvariantCulture), Text(value));
    }

    static string Text(CypherValue value) => Encoding.UTF8.GetString(value.Text());
}
