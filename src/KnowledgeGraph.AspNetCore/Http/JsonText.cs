using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Walks JSON of strangers.</summary>
static class JsonText
{
    /// <summary>Levels of a request; variables nest filters, and rarely beyond ten.</summary>
    public const int MaxDepth = 64;

    static readonly JsonReaderOptions _options = new() { MaxDepth = MaxDepth };

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> utf8) => new(utf8, _options);

    /// <summary>Moves over one value, from its first token to its last.</summary>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public static void Walk(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        CheckText(ref reader);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        while (reader.Read() && reader.CurrentDepth > depth)
            CheckText(ref reader);
    }

    /// <returns>True for a JSON object in valid UTF-8, nothing beside it.</returns>
    public static bool IsObject(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = Reader(utf8);
            if (!Utf8.IsValid(utf8) || !reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return false;
            Walk(ref reader);
            return !reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // The reader checks escapes for their form only. What they stand for shows when they are decoded.
    static void CheckText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            _ = reader.GetString();
    }
}
