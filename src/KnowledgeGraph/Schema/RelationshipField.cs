namespace KnowledgeGraph.Schema;

/// <summary>Which end of a relationship the declaring node is.</summary>
public enum Direction
{
    /// <summary>The declaring node is the start.</summary>
    Out,

    /// <summary>The declaring node is the end.</summary>
    In,
}

/// <summary>A field that follows relationships of one type in one direction to one target.</summary>
/// <param name="IsToMany">A list of nodes; else at most one node, which has no properties on its relationship.</param>
/// <param name="DeclaredBy">
/// The interface that declares the field with <c>@declareRelationship</c> and so names its connection type; else its own type.
/// </param>
public sealed record RelationshipField(
    string Name,
    string? Description,
    RelationshipType Type,
    Direction Direction,
    NodeTarget Target,
    bool IsToMany,
    FieldedTarget DeclaredBy)
{
    /// <summary>Why it should no longer be used; null where it is current.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>From <c>@index</c>: lists of properties of the target in whose order its rows stand too.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indexes { get; init; } = [];

    public override string ToString() => Name;
}
