using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Execution;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>The relationships of one node. A page reads no more rows of each slot than it has itself: hubs cost no more than others.</summary>
/// <param name="after">
/// Parameters: node, slot, other node and key of the row behind which to read, a node to leave out, rows at most. Columns: other node,
/// key, relationship; by other node, then key.
/// </param>
/// <param name="before">The same, the other way round.</param>
/// <param name="loops">Parameters: node, slot. One column: how many of its rows lead back to the node.</param>
sealed class NeighborRows(long node, SlotSet followed, List<SlotDegree> slots, Statement after, Statement before, Statement loops) : IRowSource
{
    // Keys of nodes begin at 1.
    const long NoNode = 0;

    public long Count() => slots.Sum(slot => slot.Count - (IsSecondHalf(slot.Slot) ? LoopsOf(slot.Slot) : 0));

    public List<FoundRow> Read(FoundRow? from, bool isReversed, int most)
    {
        var rows = new List<FoundRow>();
        foreach (var (slot, _) in slots)
            Read(slot, from, isReversed, most, rows);
        rows.Sort();
        if (isReversed)
            rows.Reverse();
        return rows.Count > most ? rows.GetRange(0, most) : rows;
    }

    void Read(int slot, FoundRow? from, bool isReversed, int most, List<FoundRow> to)
    {
        var (type, direction) = followed.Layout.RelationshipOf(slot);
        var (other, key) = from is { } row ? Border(row, type, direction) : isReversed ? (long.MaxValue, "") : (NoNode, "");
        var statement = isReversed ? before : after;
        statement.Bind(1, node);
        statement.Bind(2, slot);
        statement.Bind(3, other);
        statement.Bind(4, key);
        statement.Bind(5, IsSecondHalf(slot) ? node : NoNode);
        statement.Bind(6, most);
        while (statement.Step())
            to.Add(new(0, statement.Long(0), type, direction, statement.String(1), statement.Long(2)));
        statement.Reset();
    }

    // Between the rows that lead to one node a slot stands before the row, at it, or behind it.
    static (long Other, string Key) Border(FoundRow row, int type, Direction direction)
        => (type, direction).CompareTo((row.Type, row.Direction)) switch
        {
            < 0 => (row.Node, Position.LastKey),
            > 0 => (row.Node - 1, Position.LastKey),
            _ => (row.Node, row.Key),
        };

    // A self-loop stands in two slots.
    bool IsSecondHalf(int slot) => followed.IsBothWays && followed.Layout.RelationshipOf(slot).Direction == Direction.In;

    long LoopsOf(int slot)
    {
        loops.Bind(1, node);
        loops.Bind(2, slot);
        loops.Step();
        var count = loops.Long(0);
        loops.Reset();
        return count;
    }
}
