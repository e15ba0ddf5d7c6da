using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite;

/// <summary>The relationships of one slot, also kept in the order of properties of the node at their other end.</summary>
/// <remarks>A table of its own, clustered by node, values, other node and key: a page in that order is one range of it.</remarks>
sealed record RelationshipIndex(RelationshipType Type, Direction Direction, NodeType Other, IReadOnlyList<Property> Properties)
{
    public string Table => $"index {Type.Name} {Direction} {Other.Name} {string.Join(' ', Properties.Select(p => p.Name))}";

    /// <summary>Only fields that lead to one type have an index: nodes of several types are merged.</summary>
    public static IReadOnlyList<RelationshipIndex> Of(GraphSchema schema)
        => schema.NodeTypes.SelectMany(type => type.Relationships)
            .SelectMany(field => field.Indexes, (field, names) => (field, names))
            .Where(index => index.field.Target is NodeType)
            .Select(index => new RelationshipIndex(index.field.Type, index.field.Direction, (NodeType)index.field.Target,
                index.names.Select(name => ((NodeType)index.field.Target).FindProperty(name)!).ToList()))
            .DistinctBy(index => index.Table)
            .ToList();
}
