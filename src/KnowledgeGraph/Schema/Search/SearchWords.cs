using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema.Search;

/// <summary>A piece of a word between hyphens, apostrophes and changes of script.</summary>
/// <param name="IsIdeographic">It is written without blanks between words: Chinese, Japanese or Korean.</param>
readonly record struct WordPart(string Text, bool IsIdeographic);

/// <summary>Divides folded text into words, the same for what is stored and for what is asked.</summary>
static class SearchWords
{
    /// <returns>The parts of each word: letters, digits and their marks; all else divides words, or the parts of one.</returns>
    public static IEnumerable<IReadOnlyList<WordPart>> In(string text)
    {
        var word = new List<WordPart>();
        var part = new StringBuilder();
        var (isIdeographic, mayGoOn) = (false, false);
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            if (IsIgnored(rune))
                continue;
            var isLetter = IsLetter(rune);
            if (part.Length > 0 && (!isLetter || IsIdeograph(rune) != isIdeographic))
                EndPart();
            if (isLetter)
                (part, isIdeographic) = (part.Append(rune), IsIdeograph(rune));
            mayGoOn = isLetter || (mayGoOn && IsJoint(rune));
            if (!mayGoOn && word.Count > 0)
            {
                yield return word;
                word = [];
            }
        }
        if (part.Length > 0)
            EndPart();
        if (word.Count > 0)
            yield return word;

        void EndPart()
        {
            word.Add(new(part.ToString(), isIdeographic));
            part.Clear();
        }
    }

    static bool IsLetter(Rune rune)
        => Rune.IsLetterOrDigit(rune) ? !IsJoint(rune)
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    // Hyphens and apostrophes, also those of typography.
    static bool IsJoint(Rune rune) => rune.Value is '-' or '\'' or 0x2010 or 0x2011 or 0x2018 or 0x2019 or 0x02BB or 0x02BC or 0x2212;

    // Soft hyphens and marks of direction are not seen.
    static bool IsIgnored(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    // Kana, Hangul syllables and Han with their extensions.
    static bool IsIdeograph(Rune rune)
        => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005;
}
