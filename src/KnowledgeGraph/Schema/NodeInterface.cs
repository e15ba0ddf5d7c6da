namespace KnowledgeGraph.Schema;

/// <summary>What several node types share. <c>Entity</c>, which all implement, is one too.</summary>
public sealed class NodeInterface(string name, string? description) : FieldedTarget(name, description)
{
    IReadOnlyList<NodeType> _nodeTypes = [];

    public override IReadOnlyList<NodeType> NodeTypes => _nodeTypes;

    internal void SetNodeTypes(IReadOnlyList<NodeType> nodeTypes) => _nodeTypes = nodeTypes;
}
