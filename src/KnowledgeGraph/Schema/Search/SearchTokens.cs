using System.Text;

namespace KnowledgeGraph.Schema.Search;

/// <summary>The tokens by which a text is found: what a store indexes, split at blanks and nowhere else.</summary>
/// <remarks>
/// <c>e-health policy</c> has the tokens <c>e health ehealth policy</c>; of <c>国際連合</c> each two neighbours are one, and the last
/// character: <c>国際 際連 連合 合</c>. Tokens hold letters, digits and marks only, so none is syntax of any store's queries.
/// </remarks>
public static class SearchTokens
{
    /// <summary>Characters of a token; of longer words the beginning counts. Lucene's own limit is 255.</summary>
    public const int MaxLength = 64;

    /// <returns>The different tokens in the order of the text, a blank between them; empty where the text holds no word.</returns>
    public static string Of(string text) => Of(SearchWords.In(text));

    /// <returns>The words alone, one blank between them: what decides whether a label is, or begins with, what was asked for.</returns>
    public static string Normalize(string text) => Normalize(SearchWords.In(text));

    internal static string Of(IEnumerable<IReadOnlyList<WordPart>> words) => string.Join(' ', words.SelectMany(OfWord).Distinct());

    internal static string Normalize(IEnumerable<IReadOnlyList<WordPart>> words) => string.Join(' ', words.SelectMany(word => word).Select(part => part.Text));

    static IEnumerable<string> OfWord(IReadOnlyList<WordPart> word)
    {
        foreach (var part in word)
        {
            if (!part.IsIdeographic)
            {
                yield return Cut(part.Text);
                continue;
            }
            foreach (var pair in Pairs(part.Text))
                yield return pair;
            yield return LastCharacter(part.Text);
        }
        if (Join(word) is { } joined)
            yield return joined;
    }

    /// <returns>The parts written as one; null where there is one part, or scripts are mixed.</returns>
    internal static string? Join(IReadOnlyList<WordPart> word)
        => word.Count > 1 && !word.Any(part => part.IsIdeographic) ? Cut(string.Concat(word.Select(part => part.Text))) : null;

    /// <returns>Each two neighbouring characters; none where there is one.</returns>
    internal static IEnumerable<string> Pairs(string text)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return runes.Zip(runes.Skip(1), (one, next) => one + next);
    }

    internal static string Cut(string word)
    {
        if (word.Length <= MaxLength)
            return word;
        return word[..(char.IsHighSurrogate(word[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    static string LastCharacter(string text)
    {
        Rune.DecodeLastFromUtf16(text, out var last, out _);
        return last.ToString();
    }
}
