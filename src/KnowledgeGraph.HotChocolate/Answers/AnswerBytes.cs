using System.Collections;
using System.Text.Json;

namespace KnowledgeGraph.HotChocolate.Answers;

/// <summary>The data of an answer as it will be sent; read into members only where somebody else wants to see them.</summary>
/// <param name="body">UTF-8: <c>{"data":{...}}</c>, with <c>"extensions"</c> beside the data or in its place where the engine says more.</param>
/// <param name="origin">Null where others had a part in the answer, or where it would not be the same a second time.</param>
/// <remarks>HotChocolate 15 has no public form for JSON that is already written.</remarks>
sealed class AnswerBytes(ReadOnlyMemory<byte> body, AnswerOrigin? origin = null) : IReadOnlyDictionary<string, object?>
{
    Dictionary<string, object?>? _members;

    public ReadOnlyMemory<byte> Body => body;

    public AnswerOrigin? Origin => origin;

    /// <summary>False where the price alone was asked for.</summary>
    public bool HasData => body.Span.StartsWith("{\"data\""u8);

    /// <summary>What the engine says beside the data, such as bounds that held; null where it says nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; } = ExtensionsOf(body.Span);

    public int Count => Members.Count;

    public IEnumerable<string> Keys => Members.Keys;

    public IEnumerable<object?> Values => Members.Values;

    public object? this[string key] => Members[key];

    public bool ContainsKey(string key) => Members.ContainsKey(key);

    public bool TryGetValue(string key, out object? value) => Members.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Dictionary<string, object?> Members
        => _members ??= JsonElement.Parse(body.Span).TryGetProperty("data", out var data) ? MembersOf(data) : [];

    /// <returns>True where the body says all of it: nobody has added to the engine's extensions.</returns>
    public bool Says(IReadOnlyDictionary<string, object?>? extensions)
        => extensions is null || (Extensions is { } own && own.Count == extensions.Count && own.All(one => ReferenceEquals(extensions.GetValueOrDefault(one.Key), one.Value)));

    static Dictionary<string, object?>? ExtensionsOf(ReadOnlySpan<byte> body)
        => body.LastIndexOf("\"extensions\":{"u8) >= 0 && JsonElement.Parse(body).TryGetProperty("extensions", out var extensions)
            ? MembersOf(extensions)
            : null;

    static Dictionary<string, object?> MembersOf(JsonElement json)
        => json.EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
}
