namespace KnowledgeGraph.Server.Serving;

/// <summary>Follows the store: a load by another process is served within a second.</summary>
sealed partial class RefreshService(AudienceEngines engines, TimeProvider time, ILogger<RefreshService> log)
    : BackgroundService
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    string? _lastFailure;
    bool _wasAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Refresh();
    }

    // Whatever goes wrong, the old data stays in service and the next second brings a new try.
    void Refresh()
    {
        try
        {
            if (engines.Refresh())
                LogRefreshed(engines.Whole.Served.Version);
            if (_wasAway)
                LogBack();
            (_wasAway, _lastFailure) = (false, null);
        }
        catch (Exception e)
        {
            // A failure that lasts is logged once, not every second.
            if (e.Message != _lastFailure)
                Log(e.Message);
            _lastFailure = e.Message;
        }
    }

    void Log(string reason)
    {
        if (engines.Whole.Served.IsReachable)
        {
            LogFailed(reason);
            return;
        }
        if (!_wasAway)
            LogAway(reason);
        _wasAway = true;
    }

    [LoggerMessage(1, LogLevel.Information, "Serving version {Version} from now on.")]
    partial void LogRefreshed(string version);

    [LoggerMessage(2, LogLevel.Error, "New data cannot be served, the old data still is: {Reason}")]
    partial void LogFailed(string reason);

    [LoggerMessage(3, LogLevel.Error, "The store does not answer: {Reason}")]
    partial void LogAway(string reason);

    [LoggerMessage(4, LogLevel.Information, "The store answers again.")]
    partial void LogBack();
}
