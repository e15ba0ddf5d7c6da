using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite;

/// <summary>The relationships of one slot, also kept in the order of properties of the node at their other end.</summary>
/// <remarks>
/// A table of its own, with an index over all of it by node, values, other node and key, and with that node's values: a page in that
/// order is one range of the index, and nothing else is read.
/// </remarks>
sealed record RelationshipIndex(RelationshipType Type, Direction Direction, NodeType Other, IReadOnlyList<Property> Properties)
{
    public string Table => $"index {Type.Name} {Direction} {Other.Name} {string.Join(' ', Properties.Select(p => p.Name))}";

    /// <returns>The column that holds a value of the node at the other end.</returns>
    public static string ColumnOf(Property property) => property.Name + "$other";

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
