using System.Runtime.InteropServices;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>Goes out from a node level by level, and comes to each other node at its least depth.</summary>
sealed class BreadthFirst
{
    // Beyond that many nodes to look at, their number is estimate enough.
    const int MaxCounted = 1_000;

    readonly Adjacency _graph;
    readonly TraversalBudget _budget;
    readonly bool _keepsHops;
    readonly Dictionary<long, int> _depths;
    readonly List<Hop> _read = [];
    long? _cost;

    /// <param name="keepsHops">Whether <see cref="Levels"/> is asked for.</param>
    public BreadthFirst(Adjacency graph, long start, TraversalBudget budget, bool keepsHops)
    {
        (_graph, _budget, _keepsHops) = (graph, budget, keepsHops);
        _depths = new() { [start] = 0 };
        Frontier = [start];
    }

    public int Depth { get; private set; }

    /// <summary>The nodes at <see cref="Depth"/>.</summary>
    public List<long> Frontier { get; private set; }

    /// <summary>The first has all relationships from depth 0 to depth 1, and so on.</summary>
    public List<List<Hop>> Levels { get; } = [];

    /// <summary>Relationships that the next level would read, about: a hub is one node, but no small level.</summary>
    public long Cost => _cost ??= Frontier.Count > MaxCounted ? Frontier.Count : Frontier.Sum(_graph.CountOf);

    public bool Contains(long node) => _depths.ContainsKey(node);

    /// <exception cref="BudgetException">It came too far.</exception>
    public void Expand()
    {
        var (next, hops) = (new List<long>(), new List<Hop>());
        Depth++;
        foreach (var node in Frontier)
        {
            _graph.Read(node, _read);
            foreach (var hop in _read)
                if (IsAtDepth(hop.To, next) && _keepsHops)
                    hops.Add(hop);
        }
        (Frontier, _cost) = (next, null);
        Levels.Add(hops);
    }

    bool IsAtDepth(long node, List<long> next)
    {
        ref var depth = ref CollectionsMarshal.GetValueRefOrAddDefault(_depths, node, out var isKnown);
        if (!isKnown)
        {
            _budget.Visit();
            depth = Depth;
            next.Add(node);
        }
        return depth == Depth;
    }
}
