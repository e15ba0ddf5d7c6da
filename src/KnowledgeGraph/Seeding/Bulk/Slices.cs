namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Cuts a long row of items into slices that fit into memory.</summary>
static class Slices
{
    const int MinCount = 2_000;

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
