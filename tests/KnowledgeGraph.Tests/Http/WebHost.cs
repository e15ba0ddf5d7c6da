using System.Collections.Concurrent;
using System.Net;
using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Budget;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Tests.Http;

/// <summary>The host on a free port of the loopback, over an engine or what answers with the variables given.</summary>
public sealed class WebHost : IAsyncDisposable
{
    const string Sdl = "type Query { echo(a: Int): String deprecatedEcho: String }";

    readonly DocumentValidator _validate = GraphQLNetValidator.For(Sdl, new());
    readonly WebApplication _app;

    WebHost(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public IPEndPoint Address { get; private set; } = null!;

    /// <summary>Text and exception of everything logged as a warning or worse.</summary>
    public ConcurrentQueue<string> Logged { get; } = [];

    public string Version { get; set; } = "00000000000000aa";

    public TaskCompletionSource Waiting { get; } = new();

    public static Task<WebHost> StartAsync(GraphHostOptions? options = null)
        => StartAsync((app, host) => app.MapKnowledgeGraph(
            new ServedGraph(() => new(host.Version, default, Sdl), host.ExecuteAsync, (_, _, _) => throw new NotSupportedException(), new()), options ?? new()));

    public static Task<WebHost> StartOnAsync(GraphEngine engine, GraphHostOptions? options = null)
        => StartAsync((app, _) => app.MapKnowledgeGraph(engine, options ?? new()));

    static async Task<WebHost> StartAsync(Action<WebApplication, WebHost> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var log = new LogProvider();
        builder.Logging.AddProvider(log);
        var host = new WebHost(builder.Build());
        log.Logged = host.Logged;
        map(host._app, host);
        await host._app.StartAsync();
        var url = new Uri(host._app.Urls.Single());
        host.Address = new(IPAddress.Loopback, url.Port);
        host.Client = new() { BaseAddress = url };
        return host;
    }

    /// <summary>Returns when every request that was accepted has ended.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    async ValueTask<GraphResponse> ExecuteAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        switch (request.Query)
        {
            case "fail":
                throw new InvalidOperationException("SELECT secret FROM /var/data");
            case "wait":
                Waiting.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case "large":
                return Data(new string('x', 5_000_000));
        }
        if (request.Query.StartsWith("code:", StringComparison.Ordinal))
            return Failed(ResponseKind.ExecutionError, [new(request.Query[5..], "It failed.")]);
        var (document, error) = DocumentBudget.Parse(request.Query, new());
        var errors = document is null ? [error!] : _validate(document);
        return errors.Count > 0 ? Failed(ResponseKind.RequestError, errors) : Data(Encoding.UTF8.GetString(request.Variables.Span));
    }

    static GraphResponse Data(string echo)
        => GraphResponse.Data(Encoding.UTF8.GetBytes("{\"data\":{\"echo\":" + (echo is "" ? "null" : echo) + "}}"), new MemoryStream());

    static GraphResponse Failed(ResponseKind kind, IReadOnlyList<GraphError> errors)
        => kind == ResponseKind.RequestError ? GraphResponse.Refused(errors) : GraphResponse.Failed(errors[0]);

    sealed class LogProvider : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Logged { get; set; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Logged.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
