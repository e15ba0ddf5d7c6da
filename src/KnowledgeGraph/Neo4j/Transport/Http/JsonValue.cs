using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>A value as the JSON in which it came.</summary>
sealed class JsonValue : CypherValue
{
    static readonly SearchValues<byte> Ends = SearchValues.Create(",]} \t\r\n"u8);

    readonly AnswerBuffer _body;
    readonly ReadOnlyMemory<byte> _json;

    // Of the current value, or of a bracket: where it begins, where it ends, and its first byte, which tells what it is.
    int _start;
    int _end;
    byte _first;
    bool _isEscaped;

    /// <param name="body">Disposed of with the value.</param>
    /// <param name="json">The part of the body that is the value; well-formed, since whoever found it there has read all of it.</param>
    public JsonValue(AnswerBuffer body, ReadOnlyMemory<byte> json)
    {
        (_body, _json) = (body, json);
        MoveNext();
    }

    public override bool IsNull => _first == 'n';

    public override bool AtEnd => _first == ']';

    public override void Skip()
    {
        var depth = 0;
        do
        {
            depth += _first is (byte)'[' or (byte)'{' ? 1 : _first is (byte)']' or (byte)'}' ? -1 : 0;
            MoveNext();
        }
        while (depth > 0);
    }

    public override void EnterList()
    {
        Expect(_first == '[', "list");
        MoveNext();
    }

    public override void LeaveList()
    {
        while (!AtEnd)
            Skip();
        MoveNext();
    }

    public override ReadOnlySpan<byte> Text()
    {
        Expect(_first == '"', "text");
        var text = _isEscaped ? Unescape(Current) : Current[1..^1];
        MoveNext();
        return text;
    }

    public override long Integer()
    {
        Expect(Utf8Parser.TryParse(Current, out long number, out var length) && length == Current.Length, "whole number");
        MoveNext();
        return number;
    }

    // Infinity and NaN come as texts.
    public override double Float()
    {
        var text = _first == '"' ? Current[1..^1] : Current;
        Expect(Utf8Parser.TryParse(text, out double number, out var length) && length == text.Length && (_first != '"' || !double.IsFinite(number)), "number");
        MoveNext();
        return number;
    }

    public override bool Boolean()
    {
        Expect(_first is (byte)'t' or (byte)'f', "boolean");
        var isTrue = _first == 't';
        MoveNext();
        return isTrue;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _body.Dispose();
    }

    ReadOnlySpan<byte> Current => _json.Span[_start.._end];

    // By hand: a reader of the framework, made anew for each value, took twice the time.
    void MoveNext()
    {
        var rest = _json.Span;
        for (_start = _end; _start < rest.Length && IsBetween(rest[_start]); _start++)
            ;
        rest = rest[_start..];
        _first = rest.IsEmpty ? (byte)0 : rest[0];
        _end = _start + LengthOf(rest);
    }

    static bool IsBetween(byte one) => one is (byte)',' or (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    int LengthOf(ReadOnlySpan<byte> rest)
        => _first switch
        {
            (byte)'"' => LengthOfText(rest),
            (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' => 1,
            _ => rest.IndexOfAny(Ends) is var length and >= 0 ? length : rest.Length,
        };

    int LengthOfText(ReadOnlySpan<byte> rest)
    {
        _isEscaped = false;
        var end = 1;
        for (end += rest[end..].IndexOfAny((byte)'"', (byte)'\\'); rest[end] == '\\'; end += rest[end..].IndexOfAny((byte)'"', (byte)'\\'))
        {
            _isEscaped = true;
            end += 2;
        }
        return end + 1;
    }

    // Into new memory: the text before may still be read.
    static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var text = new byte[quoted.Length];
        return text.AsSpan(0, reader.CopyString(text));
    }

    void Expect(bool isOfKind, string kind)
    {
        if (!isOfKind)
            throw new StoreException($"The database holds {Shown()} where its schema promises a {kind}.")
            {
                Hint = "Compare the graph schema with the database.",
            };
    }

    string Shown()
        => _first switch
        {
            0 => "nothing",
            (byte)'[' => "a list",
            (byte)'{' => "a map",
            (byte)'"' => "a text",
            (byte)'t' or (byte)'f' => "a boolean",
            (byte)'n' => "a null",
            (byte)']' or (byte)'}' => "no more values",
            _ => "a number",
        };
}
