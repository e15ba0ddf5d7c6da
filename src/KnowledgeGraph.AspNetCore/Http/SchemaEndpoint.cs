using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Serves the API's SDL, as plain text so that browsers show it.</summary>
sealed class SchemaEndpoint(ServedGraph graph)
{
    public Task InvokeAsync(HttpContext http)
    {
        var served = graph.Now();
        var tag = EntityTag.Of(served.Version, "sdl");
        EntityTag.Set(http.Response, tag);
        if (!EntityTag.Matches(http.Request, tag))
            return Resource.WriteAsync(http, StatusCodes.Status200OK, Resource.PlainText, served.Sdl);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
