namespace KnowledgeGraph.Schema;

/// <summary>A choice of node types that need share nothing.</summary>
public sealed class NodeUnion(string name, string? description, IReadOnlyList<NodeType> nodeTypes)
    : NodeTarget(name, description)
{
    public override IReadOnlyList<NodeType> NodeTypes { get; } = nodeTypes;
}
