namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>What to search for where an id leads nowhere.</summary>
static class NearWords
{
    const int MaxWords = 6;

    /// <returns>All words of the id; then ever fewer, first those at its end left out, then those at its start.</returns>
    public static IEnumerable<string> Of(string id)
    {
        var words = id.Split(['-', '_', '.', '~', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MaxWords).ToList();
        for (var count = words.Count; count > 0; count--)
            yield return string.Join(' ', words.Take(count));
        for (var skipped = 1; skipped < words.Count; skipped++)
            yield return string.Join(' ', words.Skip(skipped));
    }
}
