using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Refusals that POST and GET share.</summary>
static class Refusals
{
    public static readonly Refusal MissingQuery = Refusal.Misformed(
        "The request has no 'query'.", "Give the GraphQL document as 'query'.");

    public static readonly Refusal MethodNotAllowed = Refusal.Of(
        StatusCodes.Status405MethodNotAllowed, "The method is not allowed here.", "Use POST, or GET.");

    public static Refusal Mistyped(string name, string expected) => Refusal.Misformed($"'{name}' is not {expected}.");
}
