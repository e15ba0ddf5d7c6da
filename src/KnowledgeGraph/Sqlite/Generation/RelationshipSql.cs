using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes what lies at the other end of a node's relationships, inside a filter or an order.</summary>
/// <param name="slots">The slots that hold rows in this database; others need no text.</param>
sealed class RelationshipSql(Layout layout, IReadOnlySet<int> slots)
{
    /// <summary>The types that occur at the other end.</summary>
    public IEnumerable<NodeType> TypesAlong(RelationshipField along)
        => along.Target.NodeTypes.Where(type => slots.Contains(layout.SlotOf(along.Type, along.Direction, type)));

    // a1.node = t.key$ AND a1.slot = 5
    public Sql Condition(Sql adjacency, Sql node, RelationshipField along, NodeType other)
        => Sql.Of($"{adjacency}.node = {node} AND {adjacency}.slot = {layout.SlotOf(along.Type, along.Direction, other)} /* {new Remark(along.Type.Name)} {new Remark(along.Direction.ToString())} {new Remark(other.Name)} */");

    // (SELECT coalesce(sum(d1.count), 0) FROM degree d1 WHERE d1.node = t.key$ AND d1.slot IN (5, 6))
    public Sql Count(Sql degree, Sql node, RelationshipField along)
    {
        var numbers = Sql.Join(along.Target.NodeTypes.Select(type => Sql.Of($"{layout.SlotOf(along.Type, along.Direction, type)}")), $", ");
        return Sql.Of($"(SELECT coalesce(sum({degree}.count), 0) FROM degree {degree} WHERE {degree}.node = {node} AND {degree}.slot IN ({numbers}))");
    }
}
