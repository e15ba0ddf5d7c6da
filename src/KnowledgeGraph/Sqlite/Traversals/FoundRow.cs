using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite.Execution;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>A row that a traversal found. Its members are its order, first to last.</summary>
/// <param name="Depth">0 where rows have none.</param>
/// <param name="Type">Ordinal of the relationship's type; 0, as all that follows, where a row is only a node.</param>
readonly record struct FoundRow(long Depth, long Node, int Type, Direction Direction, string Key, long Relationship) : IComparable<FoundRow>
{
    public static FoundRow OfNode(long depth, long node) => new(depth, node, 0, Direction.Out, "", 0);

    /// <summary>Where a cursor lies among rows. What stands in no row lies behind all rows of its node.</summary>
    public static FoundRow At(Position position, GraphSchema schema)
    {
        var depth = position.Values is [long value, ..] ? value : 0;
        if (position.Key.Length == 0)
            return OfNode(depth, position.Node);
        return StepKey.Read(position.Key, schema) is { } step
            ? new(depth, position.Node, step.Type.Ordinal, step.Direction, step.Key, 0)
            : new(depth, position.Node, int.MaxValue, Direction.In, Position.LastKey, 0);
    }

    /// <returns>What its cursor has for key.</returns>
    public string CursorKey(GraphSchema schema) => Relationship == 0 ? "" : new StepKey(schema.RelationshipTypes[Type], Direction, Key).ToString();

    public int CompareTo(FoundRow other)
        => Difference(Depth, other.Depth) ?? Difference(Node, other.Node) ?? Difference(Type, other.Type)
            ?? Difference((int)Direction, (int)other.Direction) ?? string.CompareOrdinal(Key, other.Key);

    static int? Difference(long one, long other) => one == other ? null : one.CompareTo(other);
}
