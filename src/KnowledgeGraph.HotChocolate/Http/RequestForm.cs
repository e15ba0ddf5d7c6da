using System.Net.Http.Headers;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;
using HttpAnswers = KnowledgeGraph.AspNetCore.Http.Answers;

namespace KnowledgeGraph.HotChocolate.Http;

/// <summary>Says what is wrong with the form of a request that HotChocolate would leave unread, as a bare 404, or misread.</summary>
/// <remarks>Source: GraphQL over HTTP. The answers are those of the built-in host.</remarks>
sealed class RequestForm(RequestDelegate next, bool hardened)
{
    static readonly string[] Documents = ["query", "id", "extensions", "sdl"];

    public Task InvokeAsync(HttpContext http)
    {
        // Below the endpoint's own address are the files of the IDE.
        if (http.Request.RouteValues["slug"] is not null || http.WebSockets.IsWebSocketRequest)
            return next(http);
        if (HttpMethods.IsHead(http.Request.Method))
            return HeadAsync(http);
        http.Response.Headers.Vary = AnswerExtras.Vary;
        NoteRows(http);
        return Check(http) is { } refusal
            ? HttpAnswers.WriteErrorsAsync(
                http, AnswerFormats.Choose(http.Request.Headers.Accept) ?? AnswerFormat.Json, refusal.Status, [refusal.Error], withHints: !hardened)
            : next(http);
    }

    // HEAD is GET without a body, and the server leaves the body out.
    async Task HeadAsync(HttpContext http)
    {
        http.Request.Method = HttpMethods.Get;
        await InvokeAsync(http);
        http.Request.Method = HttpMethods.Head;
    }

    // Errors of such a request are JSON, and so is what HotChocolate is told to answer.
    static void NoteRows(HttpContext http)
    {
        if (http.Request.Headers.Accept.Count == 0 || AnswerFormats.Choose(http.Request.Headers.Accept) is not { } format || format.Rows() is null)
            return;
        http.Features.Set(new RowsWanted(format));
        http.Request.Headers.Accept = format.ForErrors().ContentType().Split(';')[0];
    }

    static Refusal? Check(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            return RequestContent.Check(http.Request) is { } refusal && !IsUpload(http.Request) ? refusal : null;
        if (HttpMethods.IsGet(http.Request.Method))
            return Documents.Any(http.Request.Query.ContainsKey) || AnswerFormats.WantsPage(http.Request.Headers.Accept) ? null : Refusals.MissingQuery;
        http.Response.Headers.Allow = "GET, HEAD, POST";
        return Refusals.MethodNotAllowed;
    }

    // HotChocolate's own form, which it takes only with a header that makes browsers ask first.
    static bool IsUpload(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType is "multipart/form-data" && request.Headers.ContentEncoding.Count == 0;
}
