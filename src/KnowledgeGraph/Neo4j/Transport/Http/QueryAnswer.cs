using System.Text.Json;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>What a complete body of the Query API says.</summary>
/// <param name="Value">Where the value of the first row's first column stands in the body; empty where there is no row.</param>
/// <param name="IsComplete">The server says that the statement was done to its end.</param>
/// <param name="Transaction">Name of the open transaction; null where the answer names none.</param>
/// <param name="Error">The first error; null where there is none. It may come after rows.</param>
/// <remarks>
/// <c>{"data":{"fields":["x"],"values":[[...]]},"bookmarks":[...]}</c>, or <c>"errors"</c> in the place of the bookmarks,
/// whatever the status was. Source: Neo4j 5.26, HTTP Query API.
/// </remarks>
readonly record struct QueryAnswer(Range Value, bool IsComplete, string? Transaction, QueryError? Error)
{
    /// <summary>Of every reader: lists in lists go deeper than JSON usually does.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = 1_000 };

    /// <param name="status">For the operator: something else than Neo4j may have answered.</param>
    /// <exception cref="StoreException">The body is not JSON of this form, or ends too soon.</exception>
    public static QueryAnswer Read(ReadOnlySpan<byte> body, int status)
    {
        try
        {
            var reader = new Utf8JsonReader(body, Options);
            return ReadMembers(ref reader);
        }
        catch (JsonException error)
        {
            throw new StoreException($"What answered, with HTTP status {status}, is no Query API of Neo4j, or its answer was cut.", error)
            {
                Hint = "Set NEO4J_URI to the HTTP address of Neo4j 5.26 or later.",
            };
        }
    }

    static QueryAnswer ReadMembers(ref Utf8JsonReader reader)
    {
        var answer = default(QueryAnswer);
        Enter(ref reader, JsonTokenType.StartObject);
        while (NextMember(ref reader) is { } name)
        {
            reader.Read();
            answer = name switch
            {
                "data" => answer with { Value = ReadData(ref reader) },
                "errors" => answer with { Error = ReadErrors(ref reader) },
                "bookmarks" => Skipped(ref reader, answer with { IsComplete = true }),
                "transaction" => answer with { Transaction = ReadMember(ref reader, "id") },
                _ => Skipped(ref reader, answer),
            };
        }
        // Nothing may follow; the reader throws where something does.
        reader.Read();
        return answer;
    }

    static Range ReadData(ref Utf8JsonReader reader)
    {
        var value = new Range(0, 0);
        Check(ref reader, JsonTokenType.StartObject);
        while (NextMember(ref reader) is { } name)
        {
            reader.Read();
            if (name == "values")
                value = ReadRows(ref reader);
            else
                reader.Skip();
        }
        return value;
    }

    static Range ReadRows(ref Utf8JsonReader reader)
    {
        var first = new Range(0, 0);
        Check(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Check(ref reader, JsonTokenType.StartArray);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (first.End.Value == 0)
                    first = start..(int)reader.BytesConsumed;
            }
        }
        return first;
    }

    static QueryError? ReadErrors(ref Utf8JsonReader reader)
    {
        QueryError? first = null;
        Check(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var error = QueryError.Read(ref reader);
            first ??= error;
        }
        return first;
    }

    static string? ReadMember(ref Utf8JsonReader reader, string wanted)
    {
        string? value = null;
        Check(ref reader, JsonTokenType.StartObject);
        while (NextMember(ref reader) is { } name)
        {
            reader.Read();
            if (name == wanted && reader.TokenType == JsonTokenType.String)
                value = reader.GetString();
            else
                reader.Skip();
        }
        return value;
    }

    static QueryAnswer Skipped(ref Utf8JsonReader reader, QueryAnswer answer)
    {
        reader.Skip();
        return answer;
    }

    /// <returns>Null at the end of the object.</returns>
    internal static string? NextMember(ref Utf8JsonReader reader)
        => reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;

    static void Enter(ref Utf8JsonReader reader, JsonTokenType token)
    {
        reader.Read();
        Check(ref reader, token);
    }

    internal static void Check(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw new JsonException();
    }
}
