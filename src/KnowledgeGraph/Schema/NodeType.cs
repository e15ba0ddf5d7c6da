namespace KnowledgeGraph.Schema;

/// <summary>A type of nodes: an object type with <c>@node</c>.</summary>
public sealed class NodeType(string name, string? description, int ordinal) : FieldedTarget(name, description)
{
    /// <summary>Place in <see cref="GraphSchema.NodeTypes"/>, from 0.</summary>
    public int Ordinal { get; } = ordinal;

    public override IReadOnlyList<NodeType> NodeTypes => [this];

    /// <summary>From <c>@node</c>: the labels of its nodes in a database that the program did not load; by default its name.</summary>
    public IReadOnlyList<string> Labels { get; internal init; } = [name];

    /// <summary>What gives a node its display label: the property with <c>@label</c>, else name, title or id.</summary>
    public Property Label { get; internal set; } = null!;

    /// <summary>Names of the properties that search reads, from <c>@fulltext</c>; empty where the type is not searched.</summary>
    public IReadOnlyList<string> FullText { get; internal set; } = [];

    /// <summary>From <c>@index</c>: lists of properties in whose order root lists stand too.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indexes { get; internal set; } = [];

    /// <summary>True for the types that hold evidence: Claim and Source.</summary>
    public bool IsEvidence { get; internal set; }
}
