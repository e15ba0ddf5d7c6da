namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>Finds all paths of least length between two nodes: from both ends, always the side that has less to read next.</summary>
static class PathSearch
{
    /// <returns>Null where there is no path of at most that length.</returns>
    public static PathLevels? Find(BreadthFirst start, BreadthFirst end, int maxLength)
    {
        while (start.Depth + end.Depth < maxLength)
        {
            var (side, other) = start.Cost <= end.Cost ? (start, end) : (end, start);
            side.Expand();
            if (side.Frontier.Count == 0)
                return null;
            // No shorter path was found before, so the sides meet where both have come to now.
            var met = side.Frontier.Where(other.Contains).ToHashSet();
            if (met.Count > 0)
                return Join(start, end, met);
        }
        return null;
    }

    static PathLevels Join(BreadthFirst start, BreadthFirst end, HashSet<long> met)
        => new([.. Backwards(start, met).Reverse(), .. Backwards(end, met).Select(level => level.ConvertAll(hop => hop.Reversed))]);

    /// <returns>From the level that came to these nodes to the first one: only what leads to them.</returns>
    static IEnumerable<List<Hop>> Backwards(BreadthFirst side, HashSet<long> nodes)
    {
        foreach (var level in side.Levels.AsEnumerable().Reverse())
        {
            var leading = level.Where(hop => nodes.Contains(hop.To)).ToList();
            yield return leading;
            nodes = leading.Select(hop => hop.From).ToHashSet();
        }
    }
}
