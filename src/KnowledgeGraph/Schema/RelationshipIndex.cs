namespace KnowledgeGraph.Schema;

/// <summary>From <c>@index</c>: the relationships of a node to those of one type, in the order of properties of the node at the other end.</summary>
/// <remarks>Stores keep them in that order, so that a page of them is one range, however many relationships the node has.</remarks>
public sealed record RelationshipIndex(RelationshipType Type, Direction Direction, NodeType Other, IReadOnlyList<Property> Properties)
{
    /// <summary>Unique in a schema: <c>ADOPTED Out Resolution number</c>.</summary>
    public string Name => $"{Type.Name} {Direction} {Other.Name} {string.Join(' ', Properties.Select(p => p.Name))}";

    /// <summary>Each once. Only fields that lead to one type have an index: nodes of several types are merged.</summary>
    public static IReadOnlyList<RelationshipIndex> Of(GraphSchema schema)
        => schema.NodeTypes.SelectMany(type => type.Relationships)
            .SelectMany(field => field.Indexes, (field, names) => (field, names))
            .Where(index => index.field.Target is NodeType)
            .Select(index => new RelationshipIndex(index.field.Type, index.field.Direction, (NodeType)index.field.Target,
                index.names.Select(name => ((NodeType)index.field.Target).FindProperty(name)!).ToList()))
            .DistinctBy(index => index.Name)
            .ToList();
}
