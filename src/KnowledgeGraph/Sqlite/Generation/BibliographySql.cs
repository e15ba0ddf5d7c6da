using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes the statements that lead from evidence to sources.</summary>
sealed class BibliographySql(Layout layout)
{
    EvidenceModel Evidence => layout.Schema.Evidence;

    /// <summary>The sources of what is shown about a subject. Parameters: 1 the subject, 2 and 3 the first and the last topic.</summary>
    public Sql OfSubject
        => Sql.Of($"""
            SELECT DISTINCT a.other
            FROM evidence e CROSS JOIN {new Identifier(Layout.TableOf(Evidence.Claim))} c ON c.key$ = e.claim
            CROSS JOIN adjacency a ON a.node = e.claim AND a.slot = {Cites}
            WHERE e.subject = ?1 AND e.topic BETWEEN ?2 AND ?3 AND {SqlColumns.Value(Sql.Of($"c"), Evidence.Shown)} = 1
            """);

    /// <summary>The sources of a claim. Parameter 1: the claim.</summary>
    public Sql OfClaim => Sql.Of($"SELECT a.other FROM adjacency a WHERE a.node = ?1 AND a.slot = {Cites}");

    /// <summary>A source. Parameter 1: the source. Columns: its properties, in their order.</summary>
    public Sql Source
        => Sql.Of($"SELECT {Sql.Join(Evidence.Source.Properties.Select(p => SqlColumns.Value(Sql.Of($"t"), p)), $", ")} FROM {new Identifier(Layout.TableOf(Evidence.Source))} t WHERE t.key$ = ?1");

    public IEnumerable<ColumnPart> Columns => Evidence.Source.Properties.Select(p => new ColumnPart(p.Name, p.Ordinal, SqlGenerator.KindOf(p)));

    int Cites => layout.SlotOf(Evidence.Citations.Type, Evidence.Citations.Direction, Evidence.Source);
}
