namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Cuts a long row of items into slices that fit into memory.</summary>
static class Slices
{
    // So few that a slice is forgotten before the collector looks; of 2,000 most would be moved to where it seldom looks.
    const int MinCount = 64;

    /// <param name="isTogether">Whether an item must stand in the slice of the one before it.</param>
    public static IEnumerable<List<T>> Cut<T>(IEnumerable<T> items, Func<T, T, bool> isTogether)
    {
        var slice = new List<T>();
        foreach (var item in items)
        {
            if (slice.Count >= MinCount && !isTogether(slice[^1], item))
            {
                yield return slice;
                slice = [];
            }
            slice.Add(item);
        }
        if (slice.Count > 0)
            yield return slice;
    }
}
