using KnowledgeGraph.Stores.Loading;
using Spectre.Console;

namespace KnowledgeGraph.Server.Loading;

/// <summary>A bar on the terminal that shows how far a load has come.</summary>
sealed class LoadBar(ProgressContext bars) : IProgress<LoadProgress>
{
    ProgressTask? _task;

    public static Task<LoadReport> WatchAsync(Func<IProgress<LoadProgress>, Task<LoadReport>> load)
        => Terminal.Errors.Progress().AutoClear(true).StartAsync(bars => load(new LoadBar(bars)));

    public void Report(LoadProgress value)
    {
        if (_task?.Description != value.Stage)
        {
            _task?.StopTask();
            _task = bars.AddTask(value.Stage);
        }
        _task.MaxValue = Math.Max(1, value.Total);
        _task.Value = value.Done;
    }
}
