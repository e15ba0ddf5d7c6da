using System.Buffers;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>What any text of a seed must be, whatever the format.</summary>
static class SeedTexts
{
    static readonly SearchValues<char> _control = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code)
            .Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n'))
            .ToArray());

    /// <exception cref="SeedSyntaxException">A control character other than tab and line feed.</exception>
    public static SeedScalar Check(SourcePosition at, string text)
        => text.AsSpan().ContainsAny(_control)
            ? throw new SeedSyntaxException(at, "The text holds a control character.", "Remove it.")
            : new SeedScalar(at, text);
}
