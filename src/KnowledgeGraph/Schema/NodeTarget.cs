namespace KnowledgeGraph.Schema;

/// <summary>What a relationship or a root field can lead to: a node type, an interface or a union of them.</summary>
public abstract class NodeTarget(string name, string? description)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    /// <summary>The concrete types, in the order of the schema.</summary>
    public abstract IReadOnlyList<NodeType> NodeTypes { get; }

    public override string ToString() => Name;
}

/// <summary>A target with fields of its own: a node type or an interface.</summary>
public abstract class FieldedTarget(string name, string? description) : NodeTarget(name, description)
{
    /// <summary>In the order of the schema; <see cref="Property.Ordinal"/> is the index.</summary>
    public IReadOnlyList<Property> Properties { get; internal set; } = [];

    /// <summary>In the order of the schema.</summary>
    public IReadOnlyList<RelationshipField> Relationships { get; internal set; } = [];

    /// <summary>Those it declares to implement; <c>Entity</c> and <c>Node</c> are understood.</summary>
    public IReadOnlyList<NodeInterface> Interfaces { get; internal set; } = [];

    public Property? FindProperty(string name) => Properties.FirstOrDefault(p => p.Name == name);

    public RelationshipField? FindRelationship(string name) => Relationships.FirstOrDefault(r => r.Name == name);
}
