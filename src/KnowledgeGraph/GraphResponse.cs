using System.Buffers;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph;

/// <summary>How far a request came.</summary>
public enum ResponseKind
{
    /// <summary>It was carried out, or priced if that was all it asked for; there is no error.</summary>
    Data,

    /// <summary>It was refused before execution: syntax, validation, operation name, variables.</summary>
    RequestError,

    /// <summary>It was begun and failed: time, size, store.</summary>
    ExecutionError,
}

/// <summary>The answer to a request. Dispose it when the body has been sent: its memory is pooled.</summary>
public sealed class GraphResponse : IDisposable
{
    readonly IDisposable? _memory;

    GraphResponse(ResponseKind kind, ReadOnlyMemory<byte> body, IReadOnlyList<GraphError> errors, IDisposable? memory)
        => (Kind, Body, Errors, _memory) = (kind, body, errors, memory);

    public ResponseKind Kind { get; }

    /// <summary>
    /// The whole response as UTF-8 JSON: <c>{"data":...}</c> or <c>{"errors":[...]}</c>, with <c>"data":null</c> after an execution
    /// error; with <c>"extensions"</c> beside the data where they were asked for, or in its place where the cost alone was.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Empty where <see cref="Kind"/> is <see cref="ResponseKind.Data"/>.</summary>
    public IReadOnlyList<GraphError> Errors { get; }

    /// <returns>The same answer for a stranger: errors without their hints.</returns>
    public GraphResponse WithoutHints()
        => Kind == ResponseKind.Data ? this : Error(Kind, Errors.Select(error => error with { Hint = null }).ToList());

    /// <summary>What made the store fail, for the operator's log; it never reaches a client.</summary>
    public Exception? Cause { get; private init; }

    public void Dispose() => _memory?.Dispose();

    internal static GraphResponse Data(ReadOnlyMemory<byte> body, IDisposable memory) => new(ResponseKind.Data, body, [], memory);

    /// <summary>An answer without data, to a request that was only priced.</summary>
    internal static GraphResponse Priced(ReadOnlyMemory<byte> body) => new(ResponseKind.Data, body, [], null);

    internal static GraphResponse Refused(IReadOnlyList<GraphError> errors) => Error(ResponseKind.RequestError, errors);

    internal static GraphResponse Failed(GraphError error, Exception? cause = null) => Error(ResponseKind.ExecutionError, [error], cause);

    static GraphResponse Error(ResponseKind kind, IReadOnlyList<GraphError> errors, Exception? cause = null)
    {
        var body = new ArrayBufferWriter<byte>();
        ErrorBody.Write(body, errors, withHints: true, withNullData: kind == ResponseKind.ExecutionError);
        return new(kind, body.WrittenMemory, errors, null) { Cause = cause };
    }
}
