using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Stores;

/// <summary>
/// A place in a connection, as base64url. First eight digits that stand for the connection and its order. Then, in the order of ids,
/// the id of the node and after a blank the key of the relationship where it has one; in any other order a JSON array of id, key,
/// and the values of the order.
/// </summary>
/// <remarks>Ids hold no blank. A cursor of one store is a cursor of every other.</remarks>
/// <param name="Id">Of the node.</param>
/// <param name="Key">Of the relationship; empty where rows have none.</param>
/// <param name="Values">Of the order's keys, as they are ordered: null, texts, whole numbers, floating numbers.</param>
sealed record Cursor(string Id, string Key, IReadOnlyList<object?> Values)
{
    const int ScopeLength = 8;
    const int MaxTextLength = 16 * 1024;

    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Eight hexadecimal digits, the same on every machine (FNV-1a, 32 bits).</returns>
    public static string ScopeOf(string connection)
    {
        var hash = 2166136261u;
        foreach (var letter in connection)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    public static string Write(string scope, ReadOnlySpan<byte> id, ReadOnlySpan<byte> key, ReadOnlySpan<object?> values)
    {
        var plain = new ArrayBufferWriter<byte>(64);
        Encoding.UTF8.GetBytes(scope, plain);
        if (values.IsEmpty)
            WriteIds(plain, id, key);
        else
            WriteValues(plain, id, key, values);
        return Base64Url.EncodeToString(plain.WrittenSpan);
    }

    /// <returns>Null where the text is no cursor, or one of another connection or order.</returns>
    public static Cursor? Read(string text, string scope, int keyCount)
    {
        if (text.Length > MaxTextLength || !Base64Url.IsValid(text))
            return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (plain.Length <= ScopeLength || !plain.StartsWith(scope, StringComparison.Ordinal))
            return null;
        return keyCount == 0 ? ReadIds(plain[ScopeLength..]) : ReadValues(plain[ScopeLength..], keyCount);
    }

    static void WriteIds(ArrayBufferWriter<byte> plain, ReadOnlySpan<byte> id, ReadOnlySpan<byte> key)
    {
        plain.Write(id);
        if (key.IsEmpty)
            return;
        plain.Write(" "u8);
        plain.Write(key);
    }

    static Cursor ReadIds(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new(text, "", []) : new(text[..blank], text[(blank + 1)..], []);
    }

    static void WriteValues(ArrayBufferWriter<byte> plain, ReadOnlySpan<byte> id, ReadOnlySpan<byte> key, ReadOnlySpan<object?> values)
    {
        using var writer = new Utf8JsonWriter(plain, Options);
        writer.WriteStartArray();
        writer.WriteStringValue(id);
        writer.WriteStringValue(key);
        foreach (var value in values)
            WriteValue(writer, value);
        writer.WriteEndArray();
    }

    static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                // In a list of its own, so that it is not read as a whole number.
                writer.WriteStartArray();
                writer.WriteNumberValue(number);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }

    static Cursor? ReadValues(string text, int keyCount)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var items = document.RootElement.EnumerateArray().ToList();
            return items.Count == keyCount + 2 && items[0].GetString() is { } id && items[1].GetString() is { } key
                ? new(id, key, items.Skip(2).Select(ReadValue).ToArray())
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    static object? ReadValue(JsonElement value)
        => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.GetInt64(),
            JsonValueKind.Array => value.EnumerateArray().Single().GetDouble(),
            _ => value.GetString(),
        };
}
