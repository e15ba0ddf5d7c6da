using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>Turns a text into the ASCII by which stores sort and compare it.</summary>
/// <remarks>
/// First the folded text, so that Emile and Émile stand side by side, then the original, so that they do not tie. Stores differ
/// in how they order anything but ASCII. Cut to a fixed length: texts alike that far tie.
/// </remarks>
public static class SortKey
{
    // Characters of each part; one beyond ASCII takes seven.
    const int MaxPartLength = 64;

    // Sorts before every character, so that a text stands before its continuations.
    const char Separator = '\u0001';

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length * 2 + 1);
        Append(key, Folding.Fold(text));
        Append(key.Append(Separator), text);
        return key.ToString();
    }

    static void Append(StringBuilder key, string part)
    {
        var count = 0;
        foreach (var rune in part.EnumerateRunes())
        {
            if (count++ == MaxPartLength)
                return;
            if (rune.Value is >= ' ' and < '~')
                key.Append((char)rune.Value);
            else if (rune.Value < ' ')
                key.Append(' ');
            else
                key.Append($"~{rune.Value:x6}");
        }
    }
}
