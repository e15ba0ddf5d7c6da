namespace KnowledgeGraph.Errors;

/// <summary>Finds the known name that a misspelt one most likely means.</summary>
public static class NearNames
{
    const int MaxLength = 64;

    /// <returns><c>Did you mean 'name'?</c>, or null where no known name is near.</returns>
    public static string? Hint(string name, IEnumerable<string> known)
        => Nearest(name, known) is { } near ? $"Did you mean '{near}'?" : null;

    /// <returns>The nearest known name within a third of its length, ties broken by ordinal order; null where none is.</returns>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length > MaxLength)
            return null;
        return known
            .Where(candidate => candidate.Length <= MaxLength)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Levenshtein with two rows; letters that differ in case only count as equal.
    static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            (previous, current) = (current, previous);
        }
        return previous[right.Length];
    }
}
