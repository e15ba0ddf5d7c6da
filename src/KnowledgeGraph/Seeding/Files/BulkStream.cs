using System.Security.Cryptography;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>The text of a bulk file as UTF-8, with <c>\n</c> alone as line end and without a byte order mark.</summary>
/// <remarks>Refuses what is not UTF-8, and hashes what it has given out.</remarks>
sealed class BulkStream(string place) : Stream
{
    const int ChunkBytes = 128 * 1024;

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    readonly FileStream _file = File.OpenRead(place);
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly byte[] _bytes = new byte[ChunkBytes];
    readonly Utf8Check _check = new(place);
    int _given;
    int _filled;
    bool _isBegun;
    bool _endsInReturn;

    /// <returns>SHA-256 of the whole text, 64 lower-case hexadecimal digits; of a stream read to its end.</returns>
    public string Hash() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <exception cref="SeedSyntaxException">The file is not UTF-8.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_given == _filled && !Fill())
            return 0;
        var count = Math.Min(buffer.Length, _filled - _given);
        _bytes.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    // A carriage return at the end of a chunk waits for what follows it.
    bool Fill()
    {
        _given = _filled = 0;
        while (_filled == 0)
        {
            var kept = _endsInReturn ? 1 : 0;
            _bytes[0] = (byte)'\r';
            var read = _file.ReadAtLeast(_bytes.AsSpan(kept), _bytes.Length - kept, throwOnEndOfStream: false);
            _check.Add(_bytes.AsSpan(kept, read), isLast: read == 0);
            if (read == 0 && kept == 0)
                return false;
            _endsInReturn = read > 0 && _bytes[kept + read - 1] == '\r';
            var begin = !_isBegun && _bytes.AsSpan(0, read).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            _isBegun = true;
            _filled = kept + read - (_endsInReturn ? 1 : 0);
            _given = begin;
            DropReturns();
            if (_given == _filled)
                _given = _filled = 0;
        }
        _hash.AppendData(_bytes.AsSpan(_given, _filled - _given));
        return true;
    }

    void DropReturns()
    {
        var text = _bytes.AsSpan(_given, _filled - _given);
        var (from, to) = (0, 0);
        while (text[from..].IndexOf("\r\n"u8) is var length and >= 0)
        {
            text.Slice(from, length).CopyTo(text[to..]);
            (from, to) = (from + length + 1, to + length);
        }
        if (from == to)
            return;
        text[from..].CopyTo(text[to..]);
        _filled -= from - to;
    }

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        _hash.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
