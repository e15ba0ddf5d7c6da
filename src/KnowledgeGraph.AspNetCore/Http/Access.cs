using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Lets known users through, whoever established who they are.</summary>
static class Access
{
    static readonly GraphError _unknown = new(
        ErrorCodes.NotAuthenticated, "This server answers known clients only.",
        Hint: "Send a key as 'X-Api-Key', or a token as 'Authorization: Bearer'.");

    public static RequestDelegate Required(RequestDelegate endpoint)
        => http => http.User.Identity is { IsAuthenticated: true } ? endpoint(http) : RefuseAsync(http);

    // Whoever establishes who users are says in a header what they may send; the errors say it in words.
    static async Task RefuseAsync(HttpContext http)
    {
        await http.ChallengeAsync();
        var format = AnswerFormats.Choose(http.Request.Headers.Accept) ?? AnswerFormat.Json;
        await Answers.WriteErrorsAsync(http, format, StatusCodes.Status401Unauthorized, [_unknown], withHints: true);
    }
}
