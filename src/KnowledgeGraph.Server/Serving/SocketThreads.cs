using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace KnowledgeGraph.Server.Serving;

/// <summary>Lets the thread that reads a question answer it: a quarter more questions about one node in a second.</summary>
/// <remarks>
/// There is one such thread for each processor, and whoever holds it holds all sockets that it reads. The engine leaves it for whatever it
/// does not know to be quick; here everything leaves it that is no question. Not for a store behind sockets of its own: who waits for one
/// must not stand on the thread that reads it.
/// </remarks>
static class SocketThreads
{
    // .NET looks at it when the first socket is opened. Source: dotnet/runtime, SocketAsyncEngine.Unix.cs.
    const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    public static void AnswerQuestions(IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable(InlineCompletions) is null)
            Environment.SetEnvironmentVariable(InlineCompletions, "1");
        services.Configure<SocketTransportOptions>(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // Saves asking whether there is something to read; an idle connection holds 4 kB.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
    }

    public static void LeaveAllElse(IApplicationBuilder app)
        => app.Use(next => http => http.Request.Path.Value == "/graphql" ? next(http) : InPoolAsync(next, http));

    static async Task InPoolAsync(RequestDelegate next, HttpContext http)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await next(http);
    }
}
