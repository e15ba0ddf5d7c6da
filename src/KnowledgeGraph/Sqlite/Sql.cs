using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Sqlite;

/// <summary>A piece of a statement. It can be made of literals, numbers, identifiers and other pieces only.</summary>
/// <remarks>A string that is no literal does not compile into it, so no value of a request can become syntax.</remarks>
readonly struct Sql
{
    readonly string? _text;

    Sql(string text) => _text = text;

    public string Text => _text ?? "";

    public static Sql Of(SqlHandler text) => new(text.ToString());

    public static Sql Join(IEnumerable<Sql> pieces, SqlHandler separator)
        => new(string.Join(separator.ToString(), pieces.Select(piece => piece.Text)));

    public override string ToString() => Text;
}

/// <summary>A name of the schema, quoted as SQLite asks: <c>"from"</c>.</summary>
readonly record struct Identifier(string Name)
{
    public override string ToString() => $"\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>A name of the schema inside a comment of a statement, for people who read it.</summary>
readonly record struct Remark(string Name);

[InterpolatedStringHandler]
readonly ref struct SqlHandler(int literalLength, int formattedCount)
{
    readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(Sql piece) => _text.Append(piece.Text);

    public void AppendFormatted(Identifier name) => _text.Append(name.ToString());

    public void AppendFormatted(int number) => _text.Append(number);

    // GraphQL names hold letters, digits and underscores; anything else is left out.
    public void AppendFormatted(Remark remark)
        => _text.Append(remark.Name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or ' ').ToArray());

    public override string ToString() => _text.ToString();
}
