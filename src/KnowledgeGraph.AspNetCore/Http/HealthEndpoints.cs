using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Serves <c>/health/live</c> and <c>/health/ready</c>, without touching the store.</summary>
/// <param name="stopping">Cancelled when the program begins to stop: from then on it is not ready.</param>
/// <param name="toldToStop">Cancelled earlier than that, where it goes on for a while.</param>
sealed class HealthEndpoints(ServedGraph graph, CancellationToken stopping, CancellationToken toldToStop)
{
    public static Task LiveAsync(HttpContext http)
        => WriteAsync(http, StatusCodes.Status200OK, """{"status":"live"}""");

    public Task ReadyAsync(HttpContext http)
        => Version() is { } version
            ? WriteAsync(http, StatusCodes.Status200OK, $$"""{"status":"ready","version":"{{version}}"}""")
            : WriteAsync(http, StatusCodes.Status503ServiceUnavailable, """{"status":"unavailable"}""");

    string? Version()
    {
        if (stopping.IsCancellationRequested || toldToStop.IsCancellationRequested)
            return null;
        try
        {
            return graph.Now() is { IsReachable: true } served ? served.Version : null;
        }
        catch (Exception exception) when (exception is StoreException or ObjectDisposedException)
        {
            return null;
        }
    }

    static Task WriteAsync(HttpContext http, int status, string json)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Resource.WriteAsync(http, status, Resource.Json, json);
    }
}
