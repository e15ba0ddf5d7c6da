using System.Buffers.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>A value as the JSON in which it came.</summary>
sealed class JsonValue : CypherValue
{
    readonly AnswerBuffer _body;
    readonly ReadOnlyMemory<byte> _json;
    JsonReaderState _state = new(QueryAnswer.Options);
    int _next;
    JsonTokenType _token;
    ReadOnlyMemory<byte> _current;

    /// <param name="body">Disposed of with the value.</param>
    /// <param name="json">The part of the body that is the value; well-formed.</param>
    public JsonValue(AnswerBuffer body, ReadOnlyMemory<byte> json)
    {
        (_body, _json) = (body, json);
        MoveNext();
    }

    public override bool IsNull => _token == JsonTokenType.Null;

    public override bool AtEnd => _token == JsonTokenType.EndArray;

    public override void Skip()
    {
        if (_token is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            var reader = Reader();
            reader.Skip();
            Keep(ref reader);
        }
        MoveNext();
    }

    public override void EnterList()
    {
        Expect(_token == JsonTokenType.StartArray, "list");
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
        Expect(_token == JsonTokenType.String, "text");
        var text = _current.Span;
        MoveNext();
        return text;
    }

    public override long Integer()
    {
        Expect(Utf8Parser.TryParse(_current.Span, out long number, out var length) && IsNumber(length), "whole number");
        MoveNext();
        return number;
    }

    // Infinity and NaN come as texts.
    public override double Float()
    {
        Expect(Utf8Parser.TryParse(_current.Span, out double number, out var length)
            && (IsNumber(length) || (_token == JsonTokenType.String && !double.IsFinite(number))), "number");
        MoveNext();
        return number;
    }

    public override bool Boolean()
    {
        Expect(_token is JsonTokenType.True or JsonTokenType.False, "boolean");
        var isTrue = _token == JsonTokenType.True;
        MoveNext();
        return isTrue;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _body.Dispose();
    }

    bool IsNumber(int length) => _token == JsonTokenType.Number && length == _current.Length;

    void MoveNext()
    {
        var reader = Reader();
        _token = reader.Read() ? reader.TokenType : JsonTokenType.None;
        _current = reader.ValueIsEscaped ? Unescape(ref reader) : Slice(ref reader);
        Keep(ref reader);
    }

    Utf8JsonReader Reader() => new(_json.Span[_next..], isFinalBlock: true, _state);

    void Keep(ref Utf8JsonReader reader)
    {
        _next += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    // Quotes are no part of the value.
    ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader)
        => _json.Slice(_next + (int)reader.TokenStartIndex + (_token == JsonTokenType.String ? 1 : 0), reader.ValueSpan.Length);

    // Into new memory: the text before may still be read.
    static ReadOnlyMemory<byte> Unescape(ref Utf8JsonReader reader)
    {
        var text = new byte[reader.ValueSpan.Length];
        return text.AsMemory(0, reader.CopyString(text));
    }

    void Expect(bool isOfKind, string kind)
    {
        if (!isOfKind)
            throw new StoreException($"The database holds {Shown()} where its schema promises a {kind}.")
            {
                Hint = "Compare the graph schema with the database.",
            };
    }

    string Shown() => _token is JsonTokenType.None ? "nothing" : $"a value of the kind {_token}";
}
