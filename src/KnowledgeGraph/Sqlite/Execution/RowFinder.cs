using System.Diagnostics;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Traversals;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Finds the rows of a connection as its source says.</summary>
readonly struct RowFinder(SqliteExecutor executor)
{
    /// <param name="node">The current one; 0 at the root.</param>
    public IRowSource Find(RowSourcePart source, long node)
        => source switch
        {
            NeighborsSource neighbors => Neighbors(neighbors, node),
            ReachableSource reachable => Reachable(reachable, node),
            CommonSource common => Common(common),
            _ => throw new UnreachableException($"No rows of {source}."),
        };

    NeighborRows Neighbors(NeighborsSource source, long node)
        => new(node, source.Followed, executor.Traversals.SlotsOf(source.Node, source.Degrees, node, source.Followed),
            executor[source.After], executor[source.Before], executor[source.Loops]);

    FoundRows Reachable(ReachableSource source, long node)
    {
        if (executor.Traversals.Find(source.Statements.Node, node).Type.IsEvidence)
            return new([]);
        var budget = executor.Traversals.Budget(source.At);
        var search = new BreadthFirst(executor.Traversals.Adjacency(source.Statements, source.Followed, budget), node, budget, keepsHops: false);
        var rows = new List<FoundRow>();
        while (search.Depth < source.MaxDepth && search.Frontier.Count > 0)
        {
            search.Expand();
            search.Frontier.Sort();
            rows.AddRange(search.Frontier.Select(found => FoundRow.OfNode(search.Depth, found)));
        }
        return new(rows);
    }

    FoundRows Common(CommonSource source)
    {
        var budget = executor.Traversals.Budget(source.At);
        var graph = executor.Traversals.Adjacency(source.Statements, source.Followed, budget);
        HashSet<long>? common = null;
        foreach (var id in executor.Traversals.Ids(source.Ids, source.At).Distinct())
        {
            var neighbors = executor.Traversals.Find(source.Find, id) is { Type.IsEvidence: false } found ? NeighborsOf(found.Key, graph) : [];
            if (common is null)
                common = neighbors;
            else
                common.IntersectWith(neighbors);
        }
        return new([.. (common ?? []).Order().Select(node => FoundRow.OfNode(0, node))]);
    }

    static HashSet<long> NeighborsOf(long node, Adjacency graph)
    {
        var hops = new List<Hop>();
        graph.Read(node, hops);
        return hops.Select(hop => hop.To).ToHashSet();
    }
}
