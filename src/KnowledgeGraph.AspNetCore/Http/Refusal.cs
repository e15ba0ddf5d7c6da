using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Why a request does not reach the engine.</summary>
/// <param name="Status">As the audits of GraphQL over HTTP want it.</param>
sealed record Refusal(int Status, GraphError Error)
{
    /// <summary>The status by the newest draft, where it differs.</summary>
    public int StrictStatus { get; init; } = Status;

    /// <summary>It cannot be read at all.</summary>
    public static Refusal BadRequest(string message, string? hint = null)
        => Of(StatusCodes.Status400BadRequest, message, hint);

    /// <summary>It can be read, and is not of the form that GraphQL over HTTP asks for.</summary>
    public static Refusal Misformed(string message, string? hint = null)
        => BadRequest(message, hint) with { StrictStatus = StatusCodes.Status422UnprocessableEntity };

    public static Refusal Of(int status, string message, string? hint = null)
        => new(status, new(ErrorCodes.InvalidRequest, message, Hint: hint));
}
