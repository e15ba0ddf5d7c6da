using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Where a page lies, found by reading its keys alone.</summary>
/// <param name="Low">The position before its first row; null where that is the list's start.</param>
/// <param name="HasMore">Rows lie beyond it in the direction of reading, within the window.</param>
/// <param name="Start">Cursor of its first row; null where it is empty.</param>
/// <param name="End">Cursor of its last row; null where it is empty.</param>
readonly record struct PageBounds(Position? Low, bool HasMore, string? Start, string? End)
{
    /// <summary>Reads one key more than the page has rows: it tells whether there is more, and where a backward page begins.</summary>
    public static PageBounds Read(PageRows keys, in PageWindow window)
    {
        var (low, hasMore) = (window.Low, false);
        string? first = null, last = null;
        var count = 0;
        while (keys.Next() is { } row)
        {
            if (count++ == window.Size)
            {
                hasMore = true;
                low = window.IsBackward ? new(row.Long(RowColumns.Key), row.String(RowColumns.RelationshipKey), keys.Values(row)) : low;
                break;
            }
            last = keys.CursorOf(row, window.Scope);
            first ??= last;
        }
        keys.End();
        return window.IsBackward ? new(low, hasMore, last, first) : new(low, hasMore, first, last);
    }
}
