using KnowledgeGraph.Errors;
using KnowledgeGraph.Serving;
using KnowledgeGraph.Tabular;

namespace KnowledgeGraph;

/// <summary>The rows of one connection, read page by page from one state of the data. Used by one reader at a time.</summary>
/// <remarks>It holds that state, but no connection of the store while the reader is slow.</remarks>
public sealed class GraphRows : IDisposable
{
    readonly ServedSnapshot _served;
    readonly RowPages _pages;
    readonly EngineLimits _limits;
    ReadOnlyMemory<byte>? _next;

    internal GraphRows(ServedSnapshot served, RowPages pages, EngineLimits limits) => (_served, _pages, _limits) = (served, pages, limits);

    /// <summary>Why not all rows have come, once the last record has said so; null where all have, or more may.</summary>
    public GraphError? Error => _pages.Error;

    /// <summary>What made the store fail in the middle, for the operator's log; null where nothing did.</summary>
    public Exception? Cause { get; private set; }

    /// <summary>Of all rows so far.</summary>
    public long BytesRead { get; private set; }

    /// <returns>
    /// The next rows as UTF-8, each ended by a line end; null at the end. Where something failed, the last of them is a record that
    /// says so: in JSON Lines <c>{"errors":[...]}</c>, in CSV a first cell that begins with <c>#error</c> and names the code.
    /// </returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await NextAsync(cancellationToken);
        BytesRead += rows?.Length ?? 0;
        return rows;
    }

    async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        if (_next is { } first)
        {
            _next = null;
            return first;
        }
        try
        {
            return await _pages.ReadAsync(cancellationToken);
        }
        catch (Exception failure) when (FailedAnswer.Of(failure, _limits) is { } answer)
        {
            Cause = answer.Cause;
            return _pages.End(answer.Errors[0]);
        }
    }

    public void Dispose() => _served.Leave();

    /// <summary>Reads the first rows, so that what fails then can still be refused as a whole.</summary>
    internal async ValueTask BeginAsync(CancellationToken cancellationToken) => _next = await _pages.ReadAsync(cancellationToken);
}
