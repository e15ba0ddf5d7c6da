using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>
/// Base64url of eight digits that stand for the connection and its order, then the id and after a blank the relationship's key; in
/// an order by values a JSON array of id, key and values, each double in an array of its own.
/// </summary>
static class NaiveCursor
{
    const int ScopeLength = 8;

    static readonly JsonSerializerOptions Relaxed =
        new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // FNV-1a, 32 bits.
    public static string Scope(string connection)
        => connection.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u))
            .ToString("x8", CultureInfo.InvariantCulture);

    public static string Write(string scope, NaivePlace place)
        => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(scope + Plain(place)));

    static string Plain(NaivePlace place)
        => place.Values.Count > 0
            ? JsonSerializer.Serialize<object?[]>(
                [place.Id, place.Key, .. place.Values.Select(v => v is double ? new[] { v } : v)], Relaxed)
            : place.Key.Length == 0 ? place.Id : $"{place.Id} {place.Key}";

    public static NaivePlace Read(string cursor)
    {
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor))[ScopeLength..];
        if (plain.StartsWith('['))
        {
            var items = JsonDocument.Parse(plain).RootElement.EnumerateArray().ToList();
            return new(items.Skip(2).Select(Value).ToList(), items[0].GetString()!, items[1].GetString()!);
        }
        var parts = plain.Split(' ', 2);
        return new([], parts[0], parts.Length == 2 ? parts[1] : "");
    }

    static object? Value(JsonElement value)
        => value.ValueKind switch
        {
            JsonValueKind.Array => value[0].GetDouble(),
            JsonValueKind.Number => value.GetInt64(),
            _ => value.GetString(),
        };
}
