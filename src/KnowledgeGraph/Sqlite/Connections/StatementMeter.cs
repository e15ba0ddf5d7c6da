using System.Diagnostics;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>Counts the runs and rows of one statement, and the time that SQLite takes for them.</summary>
sealed class StatementMeter
{
    long _runs;
    long _rows;
    long _ticks;
    bool _isRunning;

    public long Begin()
    {
        _runs += _isRunning ? 0 : 1;
        return Stopwatch.GetTimestamp();
    }

    public void End(long begun, bool isRow)
    {
        _ticks += Stopwatch.GetTimestamp() - begun;
        _rows += isRow ? 1 : 0;
        _isRunning = isRow;
    }

    /// <summary>The run was ended before its last row.</summary>
    public void Stop() => _isRunning = false;

    public StatementProfile Profile(int statement) => new(statement, _runs, _rows, Stopwatch.GetElapsedTime(0, _ticks));
}
