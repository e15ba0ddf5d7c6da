using GraphQLParser;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.Operations.Syntax;

/// <summary>Blanks the descriptions of operations, fragments and variables (GraphQL spec of September 2025, 2.4): they are for people.</summary>
sealed class Descriptions
{
    readonly string _text;
    readonly char[] _plain;

    // Of what is open around the current token.
    readonly Stack<TokenKind> _open = new();

    TokenKind _before = TokenKind.EOF;

    // The last token, where it is a string that may be a description.
    (int Start, int End)? _candidate;

    Descriptions(string text) => (_text, _plain) = (text, text.ToCharArray());

    public static string Blank(string text) => text.Contains('"', StringComparison.Ordinal) ? new Descriptions(text).Blank() : text;

    string Blank()
    {
        try
        {
            for (var token = Lexer.Lex(_text, 0); token.Kind is not TokenKind.EOF; token = Lexer.Lex(_text, token.End))
                if (token.Kind is not TokenKind.COMMENT)
                    Read(token);
            return new(_plain);
        }
        // The parser says what is wrong.
        catch (GraphQLSyntaxErrorException)
        {
            return _text;
        }
    }

    void Read(Token token)
    {
        if (_candidate is { } description && Describes(token))
            Blank(description.Start, description.End);
        _candidate = token.Kind is TokenKind.STRING && MayDescribe() ? (StartOf(token), token.End) : null;
        if (token.Kind is TokenKind.PAREN_L or TokenKind.BRACKET_L or TokenKind.BRACE_L)
            _open.Push(token.Kind);
        else if (token.Kind is TokenKind.PAREN_R or TokenKind.BRACKET_R or TokenKind.BRACE_R)
            _open.TryPop(out _);
        _before = token.Kind;
    }

    // The lexer takes the third quote of a block string for its first.
    int StartOf(Token text)
        => text.Start >= 2 && _text.AsSpan(text.Start - 2).StartsWith("\"\"\"") ? text.Start - 2 : text.Start;

    // Behind a colon or an equals sign it is a value, and in a list or an object.
    bool MayDescribe()
        => _open.Count == 0 || (_open.Peek() is TokenKind.PAREN_L && _before is not (TokenKind.COLON or TokenKind.EQUALS));

    bool Describes(Token token)
        => _open.Count > 0
            ? token.Kind is TokenKind.DOLLAR
            : token.Kind is TokenKind.NAME && token.Value.Span is "query" or "mutation" or "subscription" or "fragment";

    void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_plain[i] != '\n')
                _plain[i] = ' ';
    }
}
