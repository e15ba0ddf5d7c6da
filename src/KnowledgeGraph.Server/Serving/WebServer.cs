using System.Net.Sockets;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Observing;
using KnowledgeGraph.Server.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Console;

namespace KnowledgeGraph.Server.Serving;

/// <summary>Listens until it is stopped.</summary>
static partial class WebServer
{
    const int MaxBodyBytes = 1024 * 1024;

    static readonly int MinThreads = 8 + Environment.ProcessorCount * 4;

    public static async Task<int> RunAsync(
        AudienceEngines engines, ProgramSettings settings, CancellationToken cancellationToken)
    {
        // Requests are computed on the pool's own threads. A few slow ones must not hold all there are: it adds one or two a second.
        ThreadPool.SetMinThreads(MinThreads, MinThreads);
        if (FileHandles.TooFew() is { } problem)
            return Terminal.Refuse(ExitCodes.Usage, [problem]);
        await using var app = Build(engines, settings, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return Terminal.Refuse(ExitCodes.Usage, [ListenProblem.InUse(settings.Urls)]);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            return Terminal.Refuse(ExitCodes.Usage, [ListenProblem.CannotListen(settings.Urls, e)]);
        }
        StartMessage.Print(app.Urls, engines.Whole, settings);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
        await DrainAsync(settings.Http.Drain, stop.Token);
        await app.StopAsync(CancellationToken.None);
        Terminal.Say("Stopped.");
        return ExitCodes.Ok;
    }

    // A balancer sends requests until it has seen that readiness fails; they are answered.
    static async Task DrainAsync(TimeSpan drain, CancellationToken toldToStop)
    {
        await Task.Delay(Timeout.Infinite, toldToStop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(drain, CancellationToken.None);
    }

    static WebApplication Build(AudienceEngines engines, ProgramSettings settings, CancellationToken toldToStop)
    {
        // The empty builder reads no settings of its own: ours are all there are.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        if (FileHandles.MaxAccepted() is { } places)
            Accept(builder.Services, (int)Math.Min(places, int.MaxValue));
        var answersWhereRead = settings.Neo4j is null && settings.Host is GraphHost.BuiltIn;
        if (answersWhereRead)
            SocketThreads.AnswerQuestions(builder.Services);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(engines);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<RefreshService>();
        AddHotChocolate(builder.Services, engines.Whole, settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        AddLogging(builder.Logging, settings.Http);
        Observation.AddTo(builder);
        if (settings.Http.Access is { } access)
            Authentication.AddTo(builder.Services, access);

        var app = builder.Build();
        foreach (var url in settings.Urls)
            app.Urls.Add(url.ToString());
        if (answersWhereRead)
            SocketThreads.LeaveAllElse(app);
        if (settings.Http.Access is not null)
            app.UseAuthentication();
        app.MapKnowledgeGraph(engines.Whole, HostOptions(settings) with { ToldToStop = toldToStop, EngineFor = engines.For });
        MapHotChocolate(app, settings);
        return app;
    }

    static GraphHostOptions HostOptions(ProgramSettings settings)
        => new()
        {
            Hardened = settings.Hardened,
            AnswersGraphQL = settings.Host is GraphHost.BuiltIn,
            MaxBodyBytes = MaxBodyBytes,
            Ide = settings.Ide,
            IdeFolder = IdeNames.FolderOf(settings.Ide),
            ExplorerFolder = Path.Combine(AppContext.BaseDirectory, "explorer"),
            RequiresUser = settings.Http.Access is not null,
            StrictDraft = settings.Http.StrictDraft,
            MaxCostPerMinute = settings.Http.MaxCostPerMinute,
            Documents = settings.Http.Documents,
            DocumentsOnly = settings.Http.DocumentsOnly,
            LogRequests = settings.Http.LogRequests,
        };

    // Both do nothing unless this is a build with HotChocolate, and it is to answer.
    static partial void AddHotChocolate(IServiceCollection services, GraphEngine engine, ProgramSettings settings);

    static partial void MapHotChocolate(WebApplication app, ProgramSettings settings);

    // Kestrel asks the transport that was added last.
    static void Accept(IServiceCollection services, int places)
        => services.AddSingleton<IConnectionListenerFactory>(all
            => new BoundedTransport(ActivatorUtilities.CreateInstance<SocketTransportFactory>(all), new(places)));

    static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = FileHandles.MaxConnections();
        kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    static void AddLogging(ILoggingBuilder logging, HttpSettings settings)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("KnowledgeGraph", LogLevel.Information);
        // A failed start is told in our words, without a stack.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        if (settings.LogJson)
            logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        else
            AddText(logging);
        logging.Services.Configure<ConsoleLoggerOptions>(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;
            // Whoever reads our messages slowly, or not at all, must not stop requests.
            console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite;
        });
    }

    static void AddText(ILoggingBuilder logging)
        => logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = Terminal.HasColors ? LoggerColorBehavior.Enabled : LoggerColorBehavior.Disabled;
        });
}
