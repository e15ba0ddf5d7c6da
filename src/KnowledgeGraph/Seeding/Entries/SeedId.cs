using System.Text.RegularExpressions;

namespace KnowledgeGraph.Seeding.Entries;

/// <summary>The form of ids and relationship keys.</summary>
static partial class SeedId
{
    public const string Pattern = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    public const string Hint =
        "It begins with a letter or digit and holds letters, digits, '.', '_', '~' and '-', at most 128.";

    public static bool IsValid(string text) => Form.IsMatch(text);

    [GeneratedRegex(@"\A" + Pattern + @"\z")]
    static partial Regex Form { get; }
}
