using System.Buffers;

namespace KnowledgeGraph.Stores;

/// <summary>Collects one answer in pooled memory, up to a limit.</summary>
sealed class AnswerBuffer(int maxBytes) : IBufferWriter<byte>, IDisposable
{
    const int FirstBytes = 4 * 1024;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstBytes);
    int _written;

    /// <summary>What each statement did that was run, in the order of their numbers; null where it was not wished for.</summary>
    public IReadOnlyList<StatementProfile>? Profile { get; set; }

    /// <summary>
    /// The sources that the claims cite on which the answer rests, each once, by id, with all their properties: a JSON array; empty
    /// where it was not wished for. The claims are those shown about the nodes of the answer, as a whole or about a property, those
    /// about its relationships, and those that are themselves in the answer.
    /// </summary>
    public ReadOnlyMemory<byte> Bibliography { get; set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _written);

    /// <summary>That held while the answer was written.</summary>
    public List<HeldBound> Bounds { get; } = [];

    /// <summary>Takes back what was written last, so that an object that was ended can go on.</summary>
    public void Retract(int count) => _written -= count;

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    void Grow(int needed)
    {
        if (_bytes.Length - _written >= needed)
            return;
        if (_written + (long)needed > maxBytes)
            throw new AnswerTooLargeException();
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(_bytes.Length * 2L, _written + (long)needed), int.MaxValue / 2));
        _bytes.AsSpan(0, _written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>The answer would be larger than one answer may be.</summary>
sealed class AnswerTooLargeException : Exception;
