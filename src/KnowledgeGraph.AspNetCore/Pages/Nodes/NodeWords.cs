using System.Text;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>Puts names of the API into words.</summary>
static class NodeWords
{
    const int LongestAbbreviation = 5;

    /// <returns><c>participantCount</c> as "participant count", <c>WORLD_SUMMIT</c> as "world summit".</returns>
    public static string Of(string name)
    {
        var words = new StringBuilder();
        var isConstant = name.All(letter => !char.IsLower(letter));
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && !isConstant)
                words.Append(' ');
            words.Append(letter == '_' ? ' ' : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    /// <returns>A constant such as <c>WORLD_SUMMIT</c> in words; any other value, abbreviations among them, as it is.</returns>
    public static string OfValue(string value)
        => value.Length > LongestAbbreviation && value.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') ? Of(value) : value;
}
