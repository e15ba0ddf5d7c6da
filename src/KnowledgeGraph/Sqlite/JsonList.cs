using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Sqlite;

/// <summary>Lists as the store holds them, and as statements take them: JSON arrays, written into answers as they are.</summary>
static class JsonList
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="items">Texts, whole numbers, floating numbers, booleans or nulls.</param>
    public static ReadOnlySpan<byte> Write(IReadOnlyList<object?> items)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var item in items)
                Write(writer, item);
            writer.WriteEndArray();
        }
        return buffer.WrittenSpan;
    }

    static void Write(Utf8JsonWriter writer, object? item)
    {
        switch (item)
        {
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue((string?)item);
                break;
        }
    }
}
