using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>A piece of a statement. It can be made of literals, numbers, names of the schema and other pieces only.</summary>
/// <remarks>A string that is no literal does not compile into it, so no value of a request can become syntax.</remarks>
readonly struct Cypher
{
    readonly string? _text;

    Cypher(string text) => _text = text;

    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public static Cypher Of(CypherHandler text) => new(text.ToString());

    public static Cypher Join(IEnumerable<Cypher> pieces, CypherHandler separator)
        => new(string.Join(separator.ToString(), pieces.Select(piece => piece.Text)));

    /// <summary>The lines of the piece, one step further to the right. No literal of ours holds a line break.</summary>
    public Cypher Indent() => new(Text.Replace("\n", "\n  ", StringComparison.Ordinal));

    public override string ToString() => Text;
}

[InterpolatedStringHandler]
readonly ref struct CypherHandler(int literalLength, int formattedCount)
{
    readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(Cypher piece) => _text.Append(piece.Text);

    public void AppendFormatted(Name name) => _text.Append(name.ToString());

    public void AppendFormatted(Word word) => _text.Append(word.ToString());

    public void AppendFormatted(long number) => _text.Append(number);

    public override string ToString() => _text.ToString();
}
