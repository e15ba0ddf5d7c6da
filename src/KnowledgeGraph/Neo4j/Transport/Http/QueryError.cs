using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>An error of the server.</summary>
/// <param name="Code"><c>Neo.ClientError.Statement.SyntaxError</c> and the like.</param>
/// <param name="Message">For the operator; it may quote the statement.</param>
sealed record QueryError(string Code, string Message)
{
    /// <param name="reader">Stands at the start of the error, afterwards at its end.</param>
    public static QueryError Read(ref Utf8JsonReader reader)
    {
        var (code, message) = ("", "");
        QueryAnswer.Check(ref reader, JsonTokenType.StartObject);
        while (QueryAnswer.NextMember(ref reader) is { } name)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                reader.Skip();
            else if (name == "code")
                code = reader.GetString()!;
            else if (name == "message")
                message = reader.GetString()!;
        }
        return new(code, message);
    }
}
