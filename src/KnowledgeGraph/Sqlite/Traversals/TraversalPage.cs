using KnowledgeGraph.Sqlite.Execution;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>The rows of a page, and whether others lie before and behind it.</summary>
sealed record TraversalPage(List<FoundRow> Rows, bool HasPrevious, bool HasNext)
{
    /// <param name="low">All rows lie behind it; null where there is no such cursor.</param>
    /// <param name="high">All rows lie before it; null where there is no such cursor.</param>
    public static TraversalPage Of(IRowSource source, in PageWindow window, FoundRow? low, FoundRow? high)
    {
        var (from, to) = window.IsBackward ? (high, low) : (low, high);
        var (isBackward, size) = (window.IsBackward, window.Size);
        var rows = source.Read(from, isBackward, size + 1);
        if (to is { } end)
            rows.RemoveAll(row => isBackward ? row.CompareTo(end) <= 0 : row.CompareTo(end) >= 0);
        var hasMore = rows.Count > size;
        if (hasMore)
            rows.RemoveAt(size);
        if (isBackward)
            rows.Reverse();
        return new(rows, (isBackward && hasMore) || ReachesTo(source, low), (!isBackward && hasMore) || ReachesFrom(source, high));
    }

    static bool ReachesTo(IRowSource source, FoundRow? low)
        => low is { } row && source.Read(null, false, 1) is [var first] && first.CompareTo(row) <= 0;

    static bool ReachesFrom(IRowSource source, FoundRow? high)
        => high is { } row && source.Read(null, true, 1) is [var last] && last.CompareTo(row) >= 0;
}
