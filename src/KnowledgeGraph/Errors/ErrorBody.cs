using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Errors;

/// <summary>Writes the answer to a request that failed.</summary>
/// <remarks>Source: GraphQL spec, section 7.1.2 (Errors).</remarks>
public static class ErrorBody
{
    // The answer is JSON under "nosniff", never part of a page: quotes and angle brackets may stand as they are.
    static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes <c>{"errors":[{"message":...,"locations":[...],"path":[...],"extensions":{"code":...,"hint":...}}]}</c>
    /// as UTF-8; members keep this order, those without a value are left out.
    /// </summary>
    /// <param name="withNullData">Execution had begun, so the answer says <c>"data":null</c> too.</param>
    public static void Write(IBufferWriter<byte> to, IReadOnlyList<GraphError> errors, bool withHints, bool withNullData = false)
    {
        using var json = new Utf8JsonWriter(to, _options);
        json.WriteStartObject();
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
            WriteError(json, error, withHints);
        json.WriteEndArray();
        if (withNullData)
            json.WriteNull("data"u8);
        json.WriteEndObject();
    }

    static void WriteError(Utf8JsonWriter json, GraphError error, bool withHints)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        if (error.At is { } at)
            WriteLocation(json, at);
        if (error.Path is { } path)
            WritePath(json, path);
        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, error.Code);
        if (withHints && error.Hint is not null)
            json.WriteString("hint"u8, error.Hint);
        foreach (var (name, number) in error.Figures ?? [])
            json.WriteNumber(name, number);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteLocation(Utf8JsonWriter json, DocumentPosition at)
    {
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteNumber("line"u8, at.Line);
        json.WriteNumber("column"u8, at.Column);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WritePath(Utf8JsonWriter json, IReadOnlyList<object> path)
    {
        json.WriteStartArray("path"u8);
        foreach (var step in path)
        {
            if (step is int index)
                json.WriteNumberValue(index);
            else
                json.WriteStringValue((string)step);
        }
        json.WriteEndArray();
    }
}
