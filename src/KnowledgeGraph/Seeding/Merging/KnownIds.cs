using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>All ids of the graph, for hints about one that is unknown.</summary>
/// <remarks>Each hint walks through all ids. Whoever misspells a hundred gets the first few.</remarks>
sealed class KnownIds(IEnumerable<string> ids)
{
    const int MaxHints = 20;

    int _given;

    /// <returns>Null where no id is near.</returns>
    public string? Near(string id) => _given++ < MaxHints ? NearNames.Hint(id, ids) : null;
}
