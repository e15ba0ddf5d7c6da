using KnowledgeGraph.Errors;
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

    static Task RefuseAsync(HttpContext http)
    {
        // Without the reason for which a token was refused: whoever guesses need not know how near they are.
        http.Response.Headers.WWWAuthenticate = "Bearer";
        var format = AnswerFormats.Choose(http.Request.Headers.Accept) ?? AnswerFormat.Json;
        return Answers.WriteErrorsAsync(http, format, StatusCodes.Status401Unauthorized, [_unknown], withHints: true);
    }
}
