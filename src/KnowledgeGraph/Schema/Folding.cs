using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>Makes texts comparable for people: without accents, ligatures and case.</summary>
/// <remarks>
/// A table of our own, since the runtime's normalization depends on libraries of the machine: the same seeds must give the
/// same keys everywhere. Letters of scripts without accents or case stay as they are.
/// </remarks>
public static class Folding
{
    static readonly Lazy<Dictionary<char, string>> Table = new(ReadTable);

    /// <returns><c>toure</c> of <c>Touré</c>; control characters become blanks.</returns>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter >= 0x80 && Table.Value.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else
                folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    static Dictionary<char, string> ReadTable()
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("KnowledgeGraph.Schema.folding.txt")!;
        using var lines = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<char, string>();
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
            table.Add(line[0], line[1..]);
        return table;
    }
}
