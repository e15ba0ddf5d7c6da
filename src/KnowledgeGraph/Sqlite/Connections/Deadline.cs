using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>Stops a request that takes too long or whose caller has gone, also inside a statement.</summary>
sealed class Deadline
{
    // Often enough to stop within a millisecond, seldom enough to cost nothing.
    const int InstructionsBetweenLooks = 20_000;

    const long GraceMilliseconds = 10;

    long _until = long.MaxValue;
    bool _isLate;
    CancellationToken _caller;

    public Deadline(Database database) => raw.sqlite3_progress_handler(database.Handle, InstructionsBetweenLooks, Look, null);

    public void Set(TimeSpan time, CancellationToken caller)
    {
        _until = Environment.TickCount64 + (long)time.TotalMilliseconds;
        _isLate = false;
        _caller = caller;
    }

    /// <exception cref="TimeoutException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public void Check()
    {
        if (IsOver())
            throw new TimeoutException();
        _caller.ThrowIfCancellationRequested();
    }

    int Look(object state) => IsOver() || _caller.IsCancellationRequested ? 1 : 0;

    // What a pause of the machine took is not the request's: it is over when it is late once more, having gone on.
    bool IsOver()
    {
        if (Environment.TickCount64 <= _until)
            return false;
        var wasLate = _isLate;
        (_until, _isLate) = (Environment.TickCount64 + GraceMilliseconds, true);
        return wasLate;
    }
}
