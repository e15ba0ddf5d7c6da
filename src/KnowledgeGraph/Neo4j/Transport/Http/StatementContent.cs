using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>Writes a statement as the Query API reads it.</summary>
/// <remarks><c>{"statement":"...","parameters":{...},"accessMode":"READ"}</c>. Source: Neo4j 5.26, HTTP Query API.</remarks>
static class StatementContent
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly MediaTypeHeaderValue MediaType = new("application/json");

    /// <param name="statement">Null for a request that only ends a transaction.</param>
    /// <exception cref="StoreException">A parameter cannot be sent as it is.</exception>
    public static HttpContent Of(CypherStatement? statement, bool isReading)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(body, Options))
            Write(writer, statement, isReading);
        var content = new ReadOnlyMemoryContent(body.WrittenMemory);
        content.Headers.ContentType = MediaType;
        return content;
    }

    static void Write(Utf8JsonWriter writer, CypherStatement? statement, bool isReading)
    {
        writer.WriteStartObject();
        if (statement is not null)
        {
            writer.WriteString("statement"u8, statement.Encoded ?? CypherStatement.Encode(statement.Text));
            writer.WritePropertyName("parameters"u8);
            WriteMap(writer, statement.Parameters);
        }
        if (isReading)
            writer.WriteString("accessMode"u8, "READ"u8);
        writer.WriteEndObject();
    }

    static void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
        writer.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(Checked(text));
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long or int:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteFloat(writer, number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map);
                break;
            case IEnumerable<object?> list:
                WriteList(writer, list);
                break;
            default:
                throw new ArgumentException($"A statement takes no parameter of type {value.GetType()}.", nameof(value));
        }
    }

    static void WriteList(Utf8JsonWriter writer, IEnumerable<object?> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteValue(writer, item);
        writer.WriteEndArray();
    }

    // The server takes a number without a point for an integer: 1.0 must not become 1.
    static void WriteFloat(Utf8JsonWriter writer, double number)
    {
        if (!double.IsFinite(number))
            throw new StoreException($"The number {number} cannot be sent to Neo4j.");
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }

    // The server would store a question mark in the place of half a letter.
    static string Checked(string text)
        => HasLoneSurrogate(text) ? throw new StoreException("A text holds half a letter (a lone surrogate) and cannot be sent to Neo4j.") : text;

    static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return true;
            text = text[(at + 2)..];
        }
        return false;
    }
}
