using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Finds the document of a request, which gives its text or its id.</summary>
/// <param name="trusted">Null where there are none: then ids are not read, as GraphQL over HTTP has it for what is unknown.</param>
/// <param name="trustedOnly">Whether other documents are refused.</param>
sealed class DocumentChoice(TrustedDocuments? trusted = null, bool trustedOnly = false)
{
    public bool ReadsIds => trusted is not null;

    /// <returns>Exactly one of both is null.</returns>
    public (string? Text, Refusal? Refusal) Choose(string? query, string? documentId)
    {
        if (trusted is null || documentId is null)
            return query is null ? (null, Refusals.MissingQuery) : Allow(query);
        if (query is not null)
            return (null, Refusal.Misformed("The request has both a 'query' and a 'documentId'.", "Leave one out."));
        return trusted.TryFind(documentId, out var text) ? (text, null) : (null, Unknown);
    }

    static Refusal Unknown => Request(
        ErrorCodes.UnknownDocument, "No document has this 'documentId'.", "The id is 'sha256:' and the hash of its text in lower-case hexadecimal.");

    static Refusal NotTrusted => Request(
        ErrorCodes.TrustedDocumentsOnly, "Only documents that the server knows are answered.", "Ask by 'documentId'.");

    // A known text may stand for its id.
    (string? Text, Refusal? Refusal) Allow(string query)
        => trustedOnly && trusted?.Contains(query) != true ? (null, NotTrusted) : (query, null);

    static Refusal Request(string code, string message, string hint)
        => new(StatusCodes.Status400BadRequest, new(code, message, Hint: hint)) { StrictStatus = StatusCodes.Status422UnprocessableEntity };
}
