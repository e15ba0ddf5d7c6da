using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>What a name may be: in SDL most already are, in the texts of directives they need not be.</summary>
static partial class Names
{
    /// <summary>In characters. Stores and file systems take at least twice as much.</summary>
    public const int MaxLength = 100;

    // GraphQL spec, 2.1.9 (Names) and 4.1 (Reserved Names).
    public static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);

    public static bool IsName(string text) => text.Length <= MaxLength && !IsReserved(text) && Form().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Form();
}
