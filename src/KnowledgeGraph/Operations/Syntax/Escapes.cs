using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Operations.Syntax;

/// <summary>Writes the code points of escapes such as <c>\u{1F600}</c> (GraphQL spec of September 2025, 2.9.4) as they are.</summary>
/// <remarks>
/// The room that this leaves over stands as spaces behind the string, so that what follows keeps its place. An escape of what is no
/// code point stays, for the parser to refuse. The lexer also takes a backslash in a comment for an escape: comments have none here.
/// </remarks>
sealed class Escapes
{
    const string Opening = "\\u{";
    const string BlockQuote = "\"\"\"";

    readonly string _text;
    readonly StringBuilder _plain;
    int _next;

    Escapes(string text) => (_text, _plain) = (text, new(text.Length));

    public static string Replace(string text)
        => text.Contains('\\', StringComparison.Ordinal) ? new Escapes(text).Replace() : text;

    string Replace()
    {
        while (_next < _text.Length)
        {
            if (_text[_next] == '#')
                CopyComment();
            else if (StartsWith(BlockQuote))
                CopyBlock();
            else if (_text[_next] == '"')
                CopyString();
            else
                CopyTo(_next + 1);
        }
        return _plain.ToString();
    }

    void CopyComment()
    {
        var start = _plain.Length;
        CopyTo(EndOf("\n", _next));
        _plain.Replace('\\', ' ', start, _plain.Length - start);
    }

    // It knows no escape but that of its own end.
    void CopyBlock()
    {
        var end = EndOf(BlockQuote, _next + BlockQuote.Length);
        while (end < _text.Length && _text[end - BlockQuote.Length - 1] == '\\')
            end = EndOf(BlockQuote, end);
        CopyTo(end);
    }

    void CopyString()
    {
        var room = 0;
        CopyTo(_next + 1);
        while (_next < _text.Length && _text[_next] is not ('"' or '\n'))
        {
            if (StartsWith(Opening) && ReadEscape() is { } escape)
            {
                var plain = Plain(escape.Point);
                _plain.Append(plain);
                room += escape.Length - plain.Length;
                _next += escape.Length;
            }
            else
                CopyTo(_next + (_text[_next] == '\\' ? 2 : 1));
        }
        CopyTo(_next + 1);
        _plain.Append(' ', Math.Max(0, room));
    }

    (Rune Point, int Length)? ReadEscape()
    {
        var end = _next + Opening.Length;
        while (end < _text.Length && char.IsAsciiHexDigit(_text[end]))
            end++;
        if (end == _text.Length || _text[end] != '}')
            return null;
        var digits = _text.AsSpan((_next + Opening.Length)..end).TrimStart('0');
        var isPoint = int.TryParse(digits.IsEmpty ? "0" : digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && end > _next + Opening.Length && Rune.IsValid(number);
        return isPoint ? (new(number), end + 1 - _next) : null;
    }

    static string Plain(Rune point)
        => point.Value is '"' or '\\' ? $"\\{point}"
            : point.Value < ' ' ? $"\\u{point.Value:x4}"
            : point.ToString();

    bool StartsWith(string part) => string.CompareOrdinal(_text, _next, part, 0, part.Length) == 0;

    int EndOf(string part, int from)
        => _text.IndexOf(part, Math.Min(from, _text.Length), StringComparison.Ordinal) is var start and >= 0 ? start + part.Length : _text.Length;

    void CopyTo(int end)
    {
        end = Math.Min(end, _text.Length);
        _plain.Append(_text, _next, end - _next);
        _next = end;
    }
}
