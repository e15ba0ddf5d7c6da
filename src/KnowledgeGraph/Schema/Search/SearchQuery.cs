namespace KnowledgeGraph.Schema.Search;

/// <summary>A token that must be there, or, as a prefix, one that begins so.</summary>
public readonly record struct SearchTerm(string Token, bool IsPrefix);

/// <summary>A word that was asked for.</summary>
/// <param name="Terms">A text has the word where it has all of them.</param>
/// <param name="Joined">Or where it has this one: the parts of a hyphenated word, written as one; null where there are none.</param>
public sealed record SearchWord(IReadOnlyList<SearchTerm> Terms, SearchTerm? Joined);

/// <summary>What a search asks for: a text is found where it has all words, in whatever order.</summary>
/// <param name="Words">Empty where the text holds no word; then nothing is found.</param>
/// <param name="Normal">The words as <see cref="SearchTokens.Normalize(string)"/> gives them.</param>
public sealed record SearchQuery(IReadOnlyList<SearchWord> Words, string Normal)
{
    /// <summary>Characters of the text that is asked for.</summary>
    public const int MaxLength = 256;

    /// <summary>Words of it; each part of a hyphenated word is one.</summary>
    public const int MaxWords = 32;

    /// <returns>Null where the text is longer than allowed, or holds more words.</returns>
    public static SearchQuery? Read(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var words = SearchWords.In(text).ToList();
        return words.Sum(word => word.Count) > MaxWords
            ? null
            : new(words.Select((word, index) => Word(word, index == words.Count - 1)).ToList(), SearchTokens.Normalize(text));
    }

    // The last word may still be being typed.
    static SearchWord Word(IReadOnlyList<WordPart> parts, bool isLast)
        => new(
            parts.SelectMany((part, index) => Terms(part, isLast && index == parts.Count - 1)).ToList(),
            SearchTokens.Join(parts) is { } joined ? new(joined, isLast) : null);

    // A character that stands alone begins a pair in any text that holds it, or ends the text.
    static IEnumerable<SearchTerm> Terms(WordPart part, bool isPrefix)
    {
        if (!part.IsIdeographic)
            return [new(SearchTokens.Cut(part.Text), isPrefix)];
        var pairs = SearchTokens.Pairs(part.Text).Select(pair => new SearchTerm(pair, false)).ToList();
        return pairs.Count > 0 ? pairs : [new(part.Text, true)];
    }
}
