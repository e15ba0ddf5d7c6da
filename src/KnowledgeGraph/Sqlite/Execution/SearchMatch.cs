using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes what FTS5 is asked for.</summary>
/// <remarks>Source: FTS5, section 3. Tokens stand in quotes and hold letters, digits and marks only, so none is read as syntax.</remarks>
static class SearchMatch
{
    // A string without a token matches nothing.
    const string Nothing = "\"\"";

    /// <returns><c>(("e" AND "health") OR "ehealth") AND ("poli" *)</c> of <c>e-health poli</c>.</returns>
    public static string Of(SearchQuery query) => query.Words.Count > 0 ? string.Join(" AND ", query.Words.Select(Word)) : Nothing;

    static string Word(SearchWord word)
    {
        var all = $"({string.Join(" AND ", word.Terms.Select(Term))})";
        return word.Joined is { } joined ? $"({all} OR {Term(joined)})" : all;
    }

    static string Term(SearchTerm term) => $"\"{term.Token}\"{(term.IsPrefix ? " *" : "")}";
}
