using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>Relationships of one slot at one node.</summary>
readonly record struct SlotDegree(int Slot, long Count);

/// <summary>Reads the relationships of nodes. First which slots a node has, so that only those that are followed are read.</summary>
/// <param name="degrees">Parameter 1: the node. Columns: slot, count; by slot.</param>
/// <param name="hops">Parameters: the node, the slot. Columns: other node, relationship; by other node, then key.</param>
sealed class Adjacency(Statement degrees, Statement hops, SlotSet followed, TraversalBudget budget)
{
    const int RowsBetweenLooks = 4_096;

    readonly List<SlotDegree> _slots = [];

    /// <returns>Those that are followed, by slot; valid until the next call.</returns>
    public List<SlotDegree> SlotsOf(long node) => SlotsOf(degrees, node, followed, _slots);

    public static List<SlotDegree> SlotsOf(Statement degrees, long node, SlotSet followed, List<SlotDegree> to)
    {
        to.Clear();
        degrees.Bind(1, node);
        while (degrees.Step())
            if (followed.Contains((int)degrees.Long(0)))
                to.Add(new((int)degrees.Long(0), degrees.Long(1)));
        degrees.Reset();
        return to;
    }

    /// <returns>How many relationships would be read.</returns>
    public long CountOf(long node)
    {
        var count = 0L;
        foreach (var slot in SlotsOf(node))
            count += slot.Count;
        return count;
    }

    /// <param name="to">Is cleared, and then holds the relationships: of one pair, type and direction by key.</param>
    /// <exception cref="BudgetException">The traversal has taken too long.</exception>
    public void Read(long node, List<Hop> to)
    {
        to.Clear();
        foreach (var (slot, _) in SlotsOf(node))
            Read(node, slot, to);
        budget.CheckTime();
    }

    void Read(long node, int slot, List<Hop> to)
    {
        var (type, direction) = followed.Layout.RelationshipOf(slot);
        hops.Bind(1, node);
        hops.Bind(2, slot);
        while (hops.Step())
        {
            to.Add(new(node, hops.Long(0), type, direction, hops.Long(1)));
            if (to.Count % RowsBetweenLooks == 0)
                budget.CheckTime();
        }
        hops.Reset();
    }
}
