using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>A request's body in one rented array.</summary>
sealed class PooledBody : IDisposable
{
    const int FirstBytes = 4 * 1024;

    byte[] _buffer;
    int _length;

    PooledBody(int bytes) => _buffer = ArrayPool<byte>.Shared.Rent(bytes);

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <returns>Null where the body is longer than allowed; the rest of it is not read.</returns>
    public static async ValueTask<PooledBody?> ReadAsync(
        HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
            return null;
        var body = new PooledBody((int)(request.ContentLength ?? FirstBytes) + 1);
        try
        {
            while (await body.ReadMoreAsync(request.Body, cancellationToken))
            {
                if (body._length > maxBytes)
                    return body.DisposeToNull();
            }
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        (_buffer, _length) = ([], 0);
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    async ValueTask<bool> ReadMoreAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (_length == _buffer.Length)
            Grow();
        var count = await ReadAsync(stream, _buffer.AsMemory(_length), cancellationToken);
        _length += count;
        return count > 0;
    }

    // Kestrel reports a chunk whose size has too many digits as a failure to read.
    static async ValueTask<int> ReadAsync(Stream stream, Memory<byte> into, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(into, cancellationToken);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The body cannot be read.", e);
        }
    }

    void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    PooledBody? DisposeToNull()
    {
        Dispose();
        return null;
    }
}
