namespace KnowledgeGraph.Schema;

/// <summary>A value written on a node or on a relationship.</summary>
/// <param name="Ordinal">Place among the properties of its type, from 0: the index into a node's values.</param>
/// <param name="IsList">A list of values, never null; an absent list is empty.</param>
/// <param name="IsRequired">Never null. Always true for lists and for <c>id</c>.</param>
public sealed record Property(
    string Name, string? Description, LeafType Type, int Ordinal, bool IsList, bool IsRequired)
{
    /// <summary>Why it should no longer be used; null where it is current.</summary>
    public string? DeprecationReason { get; init; }
}
