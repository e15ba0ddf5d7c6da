using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>Finds SQL and Cypher in string literals.</summary>
static partial class StatementWords
{
    /// <returns><c>file:line: literal</c> for each literal that holds a statement's keywords.</returns>
    public static IEnumerable<string> In(string file, string source)
        => StringLiterals.In(source)
            .Where(literal => Words().IsMatch(literal.Text))
            .Select(literal => $"{file}:{literal.Line}: {literal.Text}");

    // Only forms that nothing else has: WHERE alone may stand in a sentence about filters.
    [GeneratedRegex("""
        \b(SELECT\s | INSERT\s+INTO | CREATE\s+(TABLE|INDEX|CONSTRAINT|VIRTUAL) | DELETE\s+FROM | DROP\s+TABLE | PRAGMA\s
          | (ORDER|GROUP)\s+BY | (INNER|LEFT)\s+JOIN | UNION\s+ALL | (MATCH|MERGE)\s*\( | UNWIND\s | COLLECT\s*\{
          | (OPTIONAL|DETACH)\s+(MATCH|DELETE))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
