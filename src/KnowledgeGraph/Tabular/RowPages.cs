using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Tabular;

/// <summary>Reads a connection page by page and writes each page's rows.</summary>
sealed class RowPages
{
    // Deeper than any answer: each level of a query is up to three of JSON.
    static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    readonly Func<VariableValues, CancellationToken, ValueTask<AnswerBuffer>> _readAsync;
    readonly RowQuery _query;
    readonly RowWriter _writer;
    readonly VariableValues _variables;
    readonly EngineLimits _limits;
    readonly bool _isAllAskedFor;
    long _left;
    object? _after;
    bool _hasBegun;
    bool _hasEnded;

    /// <param name="readAsync">Answers the query's plan, with the values of its variables.</param>
    /// <exception cref="RefusedException">An argument of the connection has no place where rows are the answer.</exception>
    public RowPages(
        RowQuery query, RowFormat format, VariableValues variables, EngineLimits limits,
        Func<VariableValues, CancellationToken, ValueTask<AnswerBuffer>> readAsync)
    {
        (_readAsync, _query, _variables, _limits) = (readAsync, query, variables, limits);
        var arguments = query.Page.Arguments;
        if (arguments.Last?.Resolve(variables) is not null || arguments.Before?.Resolve(variables) is not null)
            throw new RefusedException(new(ErrorCodes.PageArguments, "Rows are read forwards: 'last' and 'before' have no place here.", arguments.At,
                "Use 'first' and 'after', or the opposite order."));
        var first = arguments.First?.Resolve(variables);
        _isAllAskedFor = first is null;
        _left = PageRequest.SizeOf("first", first ?? (long)limits.MaxRows, limits with { MaxPageSize = limits.MaxRows }, arguments.At);
        _after = arguments.After?.Resolve(variables);
        _writer = RowWriter.Of(format, query.Columns);
    }

    /// <summary>With which the rows ended; null where they have not, or are complete.</summary>
    public GraphError? Error { get; private set; }

    /// <returns>Null at the end.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_hasEnded)
            return null;
        var size = Math.Min(_left, _limits.MaxPageSize);
        using var answer = await _readAsync(_variables.With((RowQuery.First, size), (RowQuery.After, _after)), cancellationToken);
        using var document = JsonDocument.Parse(answer.Written, Options);
        return Begun(Write(Connection(document.RootElement), size));
    }

    /// <returns>The record that says why no further rows come.</returns>
    public ReadOnlyMemory<byte> End(GraphError error)
    {
        (_hasEnded, Error) = (true, error);
        return _writer.Write(error);
    }

    ReadOnlyMemory<byte> Write(JsonElement? connection, long size)
    {
        if (connection is not { } page)
        {
            _hasEnded = true;
            return default;
        }
        _left -= size;
        var bounds = page.GetProperty(RowQuery.Bounds);
        var hasMore = bounds.GetProperty(RowQuery.HasMore).GetBoolean();
        _after = bounds.GetProperty(RowQuery.End).GetString();
        _hasEnded = !hasMore || _left == 0;
        var rows = _writer.Write(page.GetProperty(RowQuery.Rows).EnumerateArray());
        return hasMore && _hasEnded && _isAllAskedFor ? Joined(rows, End(TooMany())) : rows;
    }

    GraphError TooMany() => new(ErrorCodes.TooManyRows, $"There are more rows than the {_limits.MaxRows} that one answer may have.");

    ReadOnlyMemory<byte> Begun(ReadOnlyMemory<byte> rows)
    {
        var header = _hasBegun ? default : _writer.Header();
        _hasBegun = true;
        return Joined(header, rows);
    }

    // Null where a node on the way is not there: then there are no rows.
    JsonElement? Connection(JsonElement root)
    {
        var value = root.GetProperty("data");
        foreach (var key in _query.Path)
            if (!value.TryGetProperty(key, out value) || value.ValueKind == JsonValueKind.Null)
                return null;
        return value;
    }

    static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other)
        => one.IsEmpty ? other : other.IsEmpty ? one : (byte[])[.. one.Span, .. other.Span];
}
