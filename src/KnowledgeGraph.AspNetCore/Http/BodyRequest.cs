using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Reads a request from the JSON of a POST.</summary>
/// <remarks>Source: GraphQL over HTTP, "Request Parameters". Unknown members are ignored, as it demands.</remarks>
sealed class BodyRequest
{
    readonly ReadOnlyMemory<byte> _body;
    readonly DocumentChoice _documents;
    readonly HashSet<string> _seen = [];
    string? _query;
    string? _documentId;
    string? _operationName;
    ReadOnlyMemory<byte> _variables;

    BodyRequest(ReadOnlyMemory<byte> body, DocumentChoice documents) => (_body, _documents) = (body, documents);

    /// <returns>Exactly one of both is null. The variables are a slice of the body.</returns>
    public static (GraphRequest? Request, Refusal? Refusal) Read(ReadOnlyMemory<byte> body, DocumentChoice documents)
    {
        if (!Utf8.IsValid(body.Span))
            return (null, Refusal.BadRequest("The body is not valid UTF-8."));
        var read = new BodyRequest(body, documents);
        try
        {
            return read.ReadMembers() is { } refusal ? (null, refusal) : read.ToRequest();
        }
        catch (JsonException)
        {
            return (null, Refusal.BadRequest(
                $"The body is not JSON, or is nested deeper than {JsonText.MaxDepth} levels.",
                """Send an object such as {"query":"{ __typename }"}."""));
        }
        catch (InvalidOperationException)
        {
            return (null, Refusal.BadRequest("A string of the body holds half of a surrogate pair."));
        }
    }

    Refusal? ReadMembers()
    {
        var reader = JsonText.Reader(_body.Span);
        reader.Read();
        if (reader.TokenType is JsonTokenType.StartArray)
            return Refusal.Misformed("Batches are not offered.", "Send one request per operation.");
        if (reader.TokenType is not JsonTokenType.StartObject)
            return Refusal.Misformed("The body is not a JSON object.");

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (ReadMember(ref reader) is { } refusal)
                return refusal;
        }
        reader.Read();
        return null;
    }

    (GraphRequest? Request, Refusal? Refusal) ToRequest()
    {
        var (text, refusal) = _documents.Choose(_query, _documentId);
        return text is null ? (null, refusal) : (new(text, _operationName, _variables), null);
    }

    Refusal? ReadMember(ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        if (!_seen.Add(name))
            return Refusal.Misformed("A member occurs twice in the body.");
        reader.Read();
        return name switch
        {
            "query" => ReadQuery(ref reader),
            "documentId" when _documents.ReadsIds => ReadText(ref reader, "documentId", out _documentId),
            "operationName" => ReadText(ref reader, "operationName", out _operationName),
            "variables" => ReadObject(ref reader, "variables", out _variables),
            "extensions" => ReadObject(ref reader, "extensions", out _),
            _ => Skip(ref reader),
        };
    }

    Refusal? ReadQuery(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.String)
            return Refusals.Mistyped("query", "a string");
        _query = reader.GetString();
        return null;
    }

    static Refusal? ReadText(ref Utf8JsonReader reader, string name, out string? text)
    {
        text = null;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return Refusals.Mistyped(name, "a string or null");
        text = reader.GetString();
        return null;
    }

    Refusal? ReadObject(ref Utf8JsonReader reader, string name, out ReadOnlyMemory<byte> slice)
    {
        slice = default;
        if (reader.TokenType is JsonTokenType.Null)
            return null;
        if (reader.TokenType is not JsonTokenType.StartObject)
            return Refusals.Mistyped(name, "an object or null");
        var start = (int)reader.TokenStartIndex;
        JsonText.Walk(ref reader);
        slice = _body[start..(int)reader.BytesConsumed];
        return null;
    }

    static Refusal? Skip(ref Utf8JsonReader reader)
    {
        JsonText.Walk(ref reader);
        return null;
    }
}
