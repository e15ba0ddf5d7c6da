namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>The rows of a traversal in their order, of which pages are taken.</summary>
interface IRowSource
{
    long Count();

    /// <param name="from">Rows lie behind it; null for the list's own start, or end.</param>
    /// <param name="isReversed">From the end, and rows lie before <paramref name="from"/>.</param>
    List<FoundRow> Read(FoundRow? from, bool isReversed, int most);
}

/// <summary>Rows that were all found at once.</summary>
/// <param name="rows">In their order.</param>
sealed class FoundRows(List<FoundRow> rows) : IRowSource
{
    public long Count() => rows.Count;

    public List<FoundRow> Read(FoundRow? from, bool isReversed, int most)
    {
        var place = from is { } row ? PlaceBehind(row) : isReversed ? rows.Count : 0;
        if (!isReversed)
            return rows.GetRange(place, Math.Min(most, rows.Count - place));
        // The row itself is not before it.
        var end = from is { } limit && place > 0 && rows[place - 1].CompareTo(limit) == 0 ? place - 1 : place;
        var before = rows.GetRange(Math.Max(end - most, 0), Math.Min(most, end));
        before.Reverse();
        return before;
    }

    int PlaceBehind(FoundRow row)
    {
        var place = rows.BinarySearch(row);
        return place < 0 ? ~place : place + 1;
    }
}
