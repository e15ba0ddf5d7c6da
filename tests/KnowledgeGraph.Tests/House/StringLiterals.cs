using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>Finds the string literals of C# source, comments left out.</summary>
static partial class StringLiterals
{
    /// <returns>Each literal as written, with its line from 1.</returns>
    public static IEnumerable<(int Line, string Text)> In(string source)
        => Tokens().Matches(source)
            .Where(token => token.Groups["literal"].Success)
            .Select(token => (source.AsSpan(0, token.Index).Count('\n') + 1, token.Value));

    // A comment or a character may hold a quote, and a literal may hold slashes: whichever begins first wins.
    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/ | '(?:\\.|[^'\\\n])+' |
        (?<literal> (?<quotes>"{3,}).*?\k<quotes> | @\$?"(?:""|[^"])*" | \$@"(?:""|[^"])*" | "(?:\\.|[^"\\\n])*" )
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tokens();
}
