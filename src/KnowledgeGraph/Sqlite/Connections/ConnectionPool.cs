using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>Lends the connections to one database.</summary>
sealed class ConnectionPool : IDisposable
{
    // Requests are computed, not waited for: more connections than this would only share the processors.
    public static readonly int Size = Math.Max(4, Environment.ProcessorCount * 2);

    readonly ConcurrentBag<Connection> _idle = [];
    readonly SemaphoreSlim _places = new(Size);

    readonly FileImage _image;

    /// <param name="image">Released with the pool.</param>
    public ConnectionPool(FileImage image)
    {
        _image = image;
        for (var i = 0; i < Size; i++)
            _idle.Add(new(image));
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
        _image.Dispose();
        _places.Dispose();
    }
}
