using System.Globalization;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>An index in the database, which may belong to a constraint.</summary>
/// <param name="Constraint">Name of the constraint to which it belongs; null where it stands alone.</param>
/// <param name="State"><c>ONLINE</c>, <c>POPULATING</c> or <c>FAILED</c>.</param>
/// <param name="Generation">Whose nodes it holds; null where they are not of a generation.</param>
sealed record StoredIndex(string Name, string? Constraint, string State, long? Generation)
{
    static readonly CypherStatement Question = new("""
        SHOW INDEXES YIELD name, owningConstraint, state, entityType, labelsOrTypes, properties
        RETURN collect([name, owningConstraint, state, coalesce(CASE entityType WHEN 'NODE' THEN labelsOrTypes[0] ELSE properties[0] END, '')])
        """);

    public bool IsOnline => State == "ONLINE";

    public static async ValueTask<IReadOnlyList<StoredIndex>> ReadAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        var indexes = new List<StoredIndex>();
        using var rows = await transport.ReadAsync(Question, cancellationToken);
        for (rows.EnterList(); !rows.AtEnd; rows.LeaveList())
        {
            rows.EnterList();
            indexes.Add(new(ReadText(rows)!, ReadText(rows), ReadText(rows)!, GenerationOf(ReadText(rows)!)));
        }
        return indexes;
    }

    public CypherStatement Drop()
        => Constraint is null ? new($"DROP INDEX {Quoted(Name)} IF EXISTS") : new($"DROP CONSTRAINT {Quoted(Constraint)} IF EXISTS");

    // Conference.7 and .7 are labels of generation 7, and what ends like them are properties of its relationships; a name of a schema has no point.
    static long? GenerationOf(string name)
        => name.LastIndexOf('.') is var point and >= 0
            && long.TryParse(name.AsSpan(point + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Ours hold nothing that could end the quotation. In Cypher 5 a written code point could.
    static string Quoted(string name)
        => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or ' ' or '-') ? $"`{name}`"
            : throw new InvalidOperationException($"'{name}' is no index of this program.");

    static string? ReadText(CypherValue value)
    {
        if (!value.IsNull)
            return Encoding.UTF8.GetString(value.Text());
        value.Skip();
        return null;
    }
}
