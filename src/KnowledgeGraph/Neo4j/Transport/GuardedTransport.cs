using KnowledgeGraph.Errors;
using Polly.Timeout;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Keeps requests from waiting long for a server that is away, whichever way leads to it.</summary>
/// <remarks>
/// A look at the server, every second, tells whether it is there. Once two in a row have failed, requests fail at once, until one
/// succeeds; else there is one more try of what may pass. What writes has its time alone.
/// </remarks>
/// <param name="inner">Disposed of with this one.</param>
sealed class GuardedTransport(CypherTransport inner, Neo4jSettings settings) : CypherTransport
{
    readonly Guards _guards = Guards.Of(settings);
    volatile int _failedLooks;

    /// <summary>Whether the last look succeeded.</summary>
    public bool IsReachable => _failedLooks == 0;

    public override async ValueTask<CypherValue> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        // One look may have met a server that was only slow.
        if (_failedLooks > 1)
            throw new StoreException("Neo4j did not answer when it was last asked.") { Hint = "It is asked again every second." };
        try
        {
            return await _guards.Requests.ExecuteAsync(
                static (call, token) => call.inner.ReadAsync(call.statement, token), (inner, statement), cancellationToken);
        }
        catch (TimeoutRejectedException late)
        {
            throw new TimeoutException(late.Message, late);
        }
    }

    /// <summary>Runs a small reading statement, within a second, to see how the server is.</summary>
    /// <exception cref="StoreException">The server is away, too busy to answer, or refuses.</exception>
    public async ValueTask<CypherValue> LookAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            var value = await _guards.Looks.ExecuteAsync(
                static (call, token) => call.inner.ReadAsync(call.statement, token), (inner, statement), cancellationToken);
            _failedLooks = 0;
            return value;
        }
        catch (Exception error) when (error is StoreException or TimeoutException or TimeoutRejectedException)
        {
            Interlocked.Increment(ref _failedLooks);
            throw error as StoreException ?? new StoreException("Neo4j does not answer within a second.", error);
        }
    }

    public override async ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
    {
        try
        {
            await _guards.Writes.ExecuteAsync(
                static (call, token) => call.inner.WriteAsync(call.statements, token), (inner, statements), cancellationToken);
        }
        catch (TimeoutRejectedException late)
        {
            throw new TimeoutException(late.Message, late);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
    }
}
