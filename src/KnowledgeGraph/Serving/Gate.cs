using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Diagnostics;

namespace KnowledgeGraph.Serving;

/// <summary>Lets a number of requests in at a time; a number of others may wait, for some time.</summary>
/// <param name="places">At least one is there.</param>
/// <param name="next">Where whoever is let in must be let in too; null where this is the last.</param>
[SuppressMessage("Design", "CA1001", Justification = "Requests may leave after the engine is closed; the semaphore holds no handle.")]
sealed class Gate(int places, int maxWaiting, TimeSpan maxWait, Gate? next = null)
{
    readonly SemaphoreSlim _free = new(Math.Max(1, places));
    int _waiting;

    /// <returns>False where too many wait already, or the wait was too long. Else <see cref="Leave"/> must follow.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ValueTask<bool> EnterAsync(CancellationToken cancellationToken)
        => !_free.Wait(0, CancellationToken.None) ? WaitAsync(cancellationToken)
            : next is null ? ValueTask.FromResult(true)
            : GoOnAsync(next, cancellationToken);

    public void Leave()
    {
        next?.Leave();
        _free.Release();
    }

    async ValueTask<bool> GoOnAsync(Gate to, CancellationToken cancellationToken)
    {
        var isIn = false;
        try
        {
            return isIn = await to.EnterAsync(cancellationToken);
        }
        finally
        {
            if (!isIn)
                _free.Release();
        }
    }

    async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
        => await WaitForPlaceAsync(cancellationToken) && (next is null || await GoOnAsync(next, cancellationToken));

    async ValueTask<bool> WaitForPlaceAsync(CancellationToken cancellationToken)
    {
        Telemetry.CountWaiting(1);
        try
        {
            return Interlocked.Increment(ref _waiting) <= maxWaiting && await _free.WaitAsync(maxWait, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
            Telemetry.CountWaiting(-1);
        }
    }
}
