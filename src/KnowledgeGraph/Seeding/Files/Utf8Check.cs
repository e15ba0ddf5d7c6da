using System.Buffers;
using System.Text;
using System.Text.Unicode;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>Holds a file to UTF-8, chunk by chunk, and knows where it fails.</summary>
sealed class Utf8Check(string place)
{
    // The bytes of the last line so far, as far as a place in it must still be told: see Add.
    byte[] _open = [];
    int _line = 1;
    int _column = 1;

    /// <exception cref="SeedSyntaxException">The bytes are not UTF-8, or the file ends within a character.</exception>
    public void Add(ReadOnlySpan<byte> chunk, bool isLast)
    {
        var bytes = _open.Length == 0 ? chunk : (byte[])[.. _open, .. chunk];
        var whole = isLast ? bytes.Length : bytes.Length - OpenLength(bytes);
        if (!Utf8.IsValid(bytes[..whole]))
            throw Fault(bytes);
        Advance(bytes[..whole]);
        _open = bytes[whole..].ToArray();
    }

    // A character that the next chunk may complete.
    static int OpenLength(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length <= Math.Min(3, bytes.Length); length++)
            if (bytes[^length] >= 0xC0)
                return Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData ? length : 0;
        return 0;
    }

    SeedSyntaxException Fault(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out var length) == OperationStatus.Done)
            good += length;
        Advance(bytes[..good]);
        return new(new SourcePosition(place, _line, _column), "The file is not UTF-8.", "Save it as UTF-8.");
    }

    void Advance(ReadOnlySpan<byte> bytes)
    {
        var lineStart = bytes.LastIndexOf((byte)'\n') + 1;
        _line += bytes[..lineStart].Count((byte)'\n');
        _column = (lineStart > 0 ? 1 : _column) + Encoding.UTF8.GetCharCount(bytes[lineStart..]);
    }
}
