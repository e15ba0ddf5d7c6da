namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>All paths of least length at once: each takes one relationship of each level, and every relationship belongs to one.</summary>
sealed class PathLevels
{
    readonly List<ILookup<long, Hop>> _from;
    readonly long _start;

    /// <param name="levels">The first has relationships from the start only, the last to the end only; of one pair, type and direction by key.</param>
    public PathLevels(IReadOnlyList<List<Hop>> levels)
    {
        _start = levels[0][0].From;
        // The sort is stable, so keys stay in order.
        _from = levels.Select(level => level.OrderBy(hop => hop.To).ThenBy(hop => hop.Type).ThenBy(hop => hop.Direction).ToLookup(hop => hop.From)).ToList();
    }

    /// <returns>How many there are; one more than the limit stands for all beyond it.</returns>
    public long Count(long limit)
    {
        var counts = new Dictionary<long, long> { [_start] = 1 };
        foreach (var level in _from)
        {
            var next = new Dictionary<long, long>();
            foreach (var hops in level)
                foreach (var hop in hops)
                    next[hop.To] = Math.Min(next.GetValueOrDefault(hop.To) + counts[hops.Key], limit + 1);
            counts = next;
        }
        return counts.Values.Single();
    }

    /// <summary>The paths, by the nodes that they pass, then by their relationships. Each is found when it is asked for.</summary>
    public IEnumerable<Hop[]> Paths() => Ways([], _start).SelectMany(Choices);

    // Each node sequence once: of every step all relationships that could be taken.
    IEnumerable<List<Hop[]>> Ways(List<Hop[]> way, long node)
        => way.Count == _from.Count
            ? [way]
            : _from[way.Count][node].GroupBy(hop => hop.To).SelectMany(parallel => Ways([.. way, [.. parallel]], parallel.Key));

    static IEnumerable<Hop[]> Choices(List<Hop[]> way)
        => way.Aggregate<Hop[], IEnumerable<Hop[]>>([[]], (paths, parallel) => paths.SelectMany(path => parallel.Select(hop => (Hop[])[.. path, hop])));
}
