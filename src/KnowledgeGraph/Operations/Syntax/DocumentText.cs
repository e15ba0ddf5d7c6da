namespace KnowledgeGraph.Operations.Syntax;

/// <summary>A document in the words of the spec of 2021, which the parser knows; what the spec of September 2025 added means the same.</summary>
static class DocumentText
{
    /// <returns>
    /// A text of the same tokens that the lexer can read, each in the line and column where it stood; its lines end in <c>\n</c>. The parser
    /// can read it without its <see cref="Descriptions"/>.
    /// </returns>
    /// <remarks>An escape of a control character takes one more column where it has a single digit, <c>\u{0}</c>.</remarks>
    public static string ForLexer(string text) => Escapes.Replace(WithPlainLineEnds(text));

    // The three line ends of the GraphQL spec, 2.1.2, mean the same. Lexer and parser fail to say where an error is behind a lone
    // return.
    static string WithPlainLineEnds(string text)
        => text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
