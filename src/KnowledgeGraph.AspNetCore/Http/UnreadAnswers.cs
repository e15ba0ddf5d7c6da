using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Cuts off clients that do not read the answers they asked for, since these are held until they are read.</summary>
/// <remarks>Kestrel's least rate of responses does not: all that the system's buffers took at once counts as time to come.</remarks>
/// <param name="maxBytes">Of all that wait: beyond it, who has taken nothing for longest is cut off, if that is more than a moment.</param>
/// <param name="maxWait">For a piece to be taken, however little is held.</param>
sealed class UnreadAnswers(long maxBytes, TimeSpan maxWait)
{
    const int MomentMilliseconds = 100;

    readonly Lock _lock = new();

    // Whoever takes a piece goes to the end with the next one.
    readonly LinkedList<Unread> _line = [];
    long _bytes;

    /// <param name="bytes">That the whole answer holds.</param>
    /// <param name="flush">Of a piece of it.</param>
    public async ValueTask<FlushResult> WaitAsync(HttpContext http, int bytes, ValueTask<FlushResult> flush)
    {
        var place = Enter(new(http, bytes, Environment.TickCount64));
        while (TakeLongest() is { } longest)
            longest.Abort();
        using var patience = new CancellationTokenSource(maxWait);
        using var end = patience.Token.UnsafeRegister(static client => ((HttpContext)client!).Abort(), http);
        try
        {
            return await flush;
        }
        finally
        {
            Leave(place);
        }
    }

    LinkedListNode<Unread> Enter(Unread unread)
    {
        lock (_lock)
        {
            _bytes += unread.Bytes;
            return _line.AddLast(unread);
        }
    }

    void Leave(LinkedListNode<Unread> place)
    {
        lock (_lock)
        {
            if (place.List is not null)
                Remove(place);
        }
    }

    // Null where all may stay.
    HttpContext? TakeLongest()
    {
        lock (_lock)
        {
            if (_bytes <= maxBytes || _line.First is not { } first || Environment.TickCount64 - first.Value.Since < MomentMilliseconds)
                return null;
            Remove(first);
            return first.Value.Client;
        }
    }

    void Remove(LinkedListNode<Unread> place)
    {
        _line.Remove(place);
        _bytes -= place.Value.Bytes;
    }

    /// <param name="Since">Milliseconds of the system's clock.</param>
    sealed record Unread(HttpContext Client, int Bytes, long Since);
}
