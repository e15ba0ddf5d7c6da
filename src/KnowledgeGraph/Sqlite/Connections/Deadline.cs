using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>Stops a request that takes too long or whose caller has gone, also inside a statement.</summary>
sealed class Deadline
{
    // Often enough to stop within a millisecond, seldom enough to cost nothing.
    const int InstructionsBetweenLooks = 20_000;

    // Between two looks of a request that writes nodes, in the same unit.
    const int InstructionsPerCheck = 100;

    // Some milliseconds. Who has done less has not taken the time: the machine paused, or had too much else to do.
    const long FewInstructions = 200_000;

    long _until = long.MaxValue;
    long _instructions;
    CancellationToken _caller;

    public Deadline(Database database) => raw.sqlite3_progress_handler(database.Handle, InstructionsBetweenLooks, Look, null);

    public void Set(TimeSpan time, CancellationToken caller)
    {
        _until = Environment.TickCount64 + (long)time.TotalMilliseconds;
        _instructions = 0;
        _caller = caller;
    }

    /// <exception cref="TimeoutException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public void Check()
    {
        if (IsOver(InstructionsPerCheck))
            throw new TimeoutException();
        _caller.ThrowIfCancellationRequested();
    }

    int Look(object state) => IsOver(InstructionsBetweenLooks) || _caller.IsCancellationRequested ? 1 : 0;

    bool IsOver(int instructions)
    {
        _instructions += instructions;
        return _instructions > FewInstructions && Environment.TickCount64 > _until;
    }
}
