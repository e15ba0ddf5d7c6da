using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>Lends the connections to one database file.</summary>
/// <remarks>All are opened at once: a snapshot still in use needs no file name that the loader may have removed since.</remarks>
sealed class ConnectionPool : IDisposable
{
    // Requests are computed, not waited for: more connections than this would only share the processors.
    public static readonly int Size = Math.Max(4, Environment.ProcessorCount * 2);

    readonly ConcurrentBag<Connection> _idle = [];
    readonly SemaphoreSlim _places = new(Size);

    public ConnectionPool(string path)
    {
        for (var i = 0; i < Size; i++)
            _idle.Add(new(path));
    }

    public async ValueTask<Connection> RentAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        return _idle.TryTake(out var connection) ? connection : throw new UnreachableException();
    }

    public void Return(Connection connection)
    {
        _idle.Add(connection);
        _places.Release();
    }

    /// <summary>Closes the connections. All must have been returned.</summary>
    public void Dispose()
    {
        foreach (var connection in _idle)
            connection.Dispose();
        _places.Dispose();
    }
}
