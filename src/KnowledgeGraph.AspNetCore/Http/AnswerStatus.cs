using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>The HTTP status of an engine's answer.</summary>
/// <remarks>
/// Source: GraphQL over HTTP, "Status Codes". What failed on our side is 5xx, so that proxies and monitors see it: 503 for the store,
/// where a retry may help, 504 for time, 500 else. An answer or a traversal too large is the
/// client's to change, like a request error.
/// </remarks>
static class AnswerStatus
{
    /// <summary>
    /// As the audits test it: a request error of a well-formed request is 400 under <c>application/graphql-response+json</c> and 200
    /// under <c>application/json</c>, whose clients read the body only then.
    /// </summary>
    public static int Of(GraphResponse response, AnswerFormat format)
        => Of(response, format is AnswerFormat.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    /// <summary>
    /// As the draft has it since 2026: the same status under every media type, 400 for a document that is no GraphQL, 422 for one that
    /// is and cannot be carried out.
    /// </summary>
    /// <remarks>Its 294, for data beside errors, has no use here: an answer that fails in part fails as a whole.</remarks>
    public static int OfStrict(GraphResponse response)
        => Of(response, response.Errors is [{ Code: ErrorCodes.Syntax }, ..]
            ? StatusCodes.Status400BadRequest
            : StatusCodes.Status422UnprocessableEntity);

    /// <returns>Seconds after which the same request may succeed; null where it would not.</returns>
    public static string? RetryAfter(GraphResponse response)
        => response.Errors is not [var error, ..] ? null
            : error.Code is ErrorCodes.Overload or ErrorCodes.Store ? "1"
            : error.Code is ErrorCodes.RateLimited ? $"{error.Figures!.Single(figure => figure.Key == CostRate.RetryAfter).Value}"
            : null;

    static int Of(GraphResponse response, int refused)
        => response switch
        {
            { Errors: [{ Code: ErrorCodes.Overload }, ..] } => StatusCodes.Status503ServiceUnavailable,
            { Errors: [{ Code: ErrorCodes.RateLimited }, ..] } => StatusCodes.Status429TooManyRequests,
            { Kind: ResponseKind.Data } => StatusCodes.Status200OK,
            { Kind: ResponseKind.RequestError } => refused,
            { Errors: [{ Code: ErrorCodes.AnswerTooLarge or ErrorCodes.TraversalTooLarge or ErrorCodes.TooManyPaths }, ..] } => refused,
            { Errors: [{ Code: ErrorCodes.Store }, ..] } => StatusCodes.Status503ServiceUnavailable,
            { Errors: [{ Code: ErrorCodes.Timeout }, ..] } => StatusCodes.Status504GatewayTimeout,
            _ => StatusCodes.Status500InternalServerError,
        };
}
