using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace KnowledgeGraph.HotChocolate.Answers;

/// <summary>Joins what the engine and HotChocolate have answered.</summary>
static class MergedAnswer
{
    static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    static readonly JsonResultFormatter _formatter = new(new JsonResultFormatterOptions());

    /// <param name="responseKeys">The order of the members; one that neither has was left out by <c>@skip</c> or <c>@include</c>.</param>
    /// <returns>UTF-8: <c>{"data":{...}}</c>.</returns>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<string> responseKeys, ReadOnlyMemory<byte> ours, IOperationResult theirs)
    {
        var formatted = new ArrayBufferWriter<byte>();
        _formatter.Format(theirs, formatted);
        var (left, right) = (Data(ours.Span), Data(formatted.WrittenSpan));
        var merged = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(merged, _options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            foreach (var key in responseKeys)
                if (left.TryGetProperty(key, out var value) || right.TryGetProperty(key, out value))
                    WriteMember(json, key, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return merged.WrittenMemory;
    }

    static JsonElement Data(ReadOnlySpan<byte> body) => JsonElement.Parse(body).GetProperty("data");

    static void WriteMember(Utf8JsonWriter json, string key, JsonElement value)
    {
        json.WritePropertyName(key);
        json.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
    }
}
