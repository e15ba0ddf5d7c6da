using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The way to one database of a Neo4j server. Its members may be called from many threads at once.</summary>
/// <remarks>The time that a statement may take is the token's; a transport that is asked to stop says so at once.</remarks>
public abstract class CypherTransport : IDisposable
{
    /// <summary>Runs one reading statement whose result is one row of one column.</summary>
    /// <returns>The value in that column, which the caller disposes; the whole of it has arrived, and no error with it.</returns>
    /// <exception cref="StoreException">The server is away, or refuses.</exception>
    /// <exception cref="TimeoutException">The server stopped the statement.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the server may still be busy with the statement.</exception>
    public abstract ValueTask<CypherValue> ReadAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs writing statements in one transaction: all of them, or none.</summary>
    /// <remarks>Never tried twice: where the answer to the commit is lost, nobody knows whether it was done.</remarks>
    /// <exception cref="StoreException">The server is away, or refuses.</exception>
    /// <exception cref="TimeoutException">The server stopped a statement.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public abstract ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
