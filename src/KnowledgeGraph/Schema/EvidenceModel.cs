namespace KnowledgeGraph.Schema;

/// <summary>The type that holds claims, and which of its fields the engine reads: <c>@evidence</c>.</summary>
/// <remarks>Every member is resolved: a schema whose evidence lacks a field that the engine reads is refused.</remarks>
public sealed class EvidenceModel
{
    public required NodeType Claim { get; init; }

    /// <summary>The type of the nodes that <see cref="Citations"/> lead to.</summary>
    public required NodeType Source { get; init; }

    public required RelationshipField About { get; init; }

    public required RelationshipField Object { get; init; }

    public required RelationshipField Citations { get; init; }

    public required RelationshipField RestsOn { get; init; }

    public required RelationshipField OverruledBy { get; init; }

    public required Property Predicate { get; init; }

    public required Property Key { get; init; }

    public required Property Value { get; init; }

    public required Property Exactness { get; init; }

    public required Property Status { get; init; }

    public required Property Shown { get; init; }

    public required Property Certainty { get; init; }

    public required Property Note { get; init; }

    /// <summary>Of the citation, a relationship property.</summary>
    public required Property Excerpt { get; init; }

    /// <summary>Of the citation, a relationship property.</summary>
    public required Property Line { get; init; }

    /// <summary>Of the source.</summary>
    public required Property Sha256 { get; init; }
}
