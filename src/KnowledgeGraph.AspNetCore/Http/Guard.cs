using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Stands around every endpoint, so that no failure leaks details or goes unseen.</summary>
sealed class Guard(RequestDelegate endpoint, ILogger logger)
{
    static readonly GraphError _internal = new(ErrorCodes.Internal, "The server failed in a way that nobody foresaw.");

    static readonly GraphError _malformed = new(ErrorCodes.InvalidRequest, "The request is broken off or malformed.");

    public async Task InvokeAsync(HttpContext http)
    {
        if (!Framing.IsClear(http.Request))
        {
            await AnswerAsync(http, StatusCodes.Status400BadRequest, _malformed, endsConnection: true);
            return;
        }
        try
        {
            await endpoint(http);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client went away: nobody is left to answer, and nothing is wrong here.
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, exception.StatusCode, _malformed);
        }
        catch (Exception exception)
        {
            logger.RequestFailed(exception);
            if (http.Response.HasStarted)
                http.Abort();
            else
                await AnswerAsync(http, StatusCodes.Status500InternalServerError, _internal);
        }
    }

    static Task AnswerAsync(HttpContext http, int status, GraphError error, bool endsConnection = false)
    {
        http.Response.Clear();
        // Nobody knows where the next request would begin.
        if (endsConnection)
            http.Response.Headers.Connection = "close";
        var format = AnswerFormats.Choose(http.Request.Headers.Accept) ?? AnswerFormat.Json;
        return Answers.WriteErrorsAsync(http, format, status, [error], withHints: false);
    }
}
