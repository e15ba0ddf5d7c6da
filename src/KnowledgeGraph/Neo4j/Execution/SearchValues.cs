using System.Diagnostics;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Writes what is searched for as a statement and the index take it.</summary>
/// <remarks>Tokens hold letters, digits and marks only, and are folded, so none is syntax of Lucene's queries or one of its words.</remarks>
static class SearchValues
{
    // No text has such a token.
    const string Nothing = ".";

    public static object Of(SearchQuery query, SearchAspect aspect)
        => aspect switch
        {
            SearchAspect.Query => query.Words.Count > 0 ? string.Join(" AND ", query.Words.Select(Word)) : Nothing,
            SearchAspect.Words => query.Words.Select(Terms).ToList<object?>(),
            SearchAspect.Normal => query.Normal,
            _ => throw new UnreachableException($"No value for {aspect}."),
        };

    // ((e AND health) OR ehealth)
    static string Word(SearchWord word)
    {
        var all = $"({string.Join(" AND ", word.Terms.Select(Term))})";
        return word.Joined is { } joined ? $"({all} OR {Term(joined)})" : all;
    }

    static string Term(SearchTerm term) => term.IsPrefix ? $"{term.Token}*" : term.Token;

    // Tokens stand between blanks; of a prefix only the first of them counts.
    static object Terms(SearchWord word)
        => new List<object?> { word.Terms.Select(Piece).ToList<object?>(), word.Joined is { } joined ? Piece(joined) : null };

    static string Piece(SearchTerm term) => term.IsPrefix ? $" {term.Token}" : $" {term.Token} ";
}
