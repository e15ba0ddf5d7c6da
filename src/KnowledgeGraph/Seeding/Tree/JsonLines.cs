using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Reads JSON Lines into one map per line that is not blank.</summary>
/// <param name="place">Of the file, for problems.</param>
sealed class JsonLines(string place)
{
    const int MaxLineBytes = 64 * 1024 * 1024;

    byte[] _bytes = new byte[64 * 1024];
    int _begin;
    int _end;

    /// <exception cref="SeedSyntaxException">On reading on: the line that follows is no JSON object.</exception>
    public IEnumerable<SeedMap> Read(Stream text)
    {
        for (var line = 1; NextLine(text, line) is { } bytes; line++)
            if (!IsBlank(bytes))
                yield return JsonLineReader.Read(place, line, bytes);
    }

    static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\v\f\r"u8).IsEmpty;

    byte[]? NextLine(Stream text, int line)
    {
        var searched = 0;
        while (true)
        {
            var length = _bytes.AsSpan(_begin + searched, _end - _begin - searched).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(searched + length, 1);
            searched = _end - _begin;
            if (!Fill(text, line))
                return searched == 0 ? null : Take(searched, 0);
        }
    }

    byte[] Take(int length, int separator)
    {
        var line = _bytes.AsSpan(_begin, length).ToArray();
        _begin += length + separator;
        return line;
    }

    bool Fill(Stream text, int line)
    {
        _bytes.AsSpan(_begin, _end - _begin).CopyTo(_bytes);
        (_begin, _end) = (0, _end - _begin);
        if (_end > MaxLineBytes)
            throw new SeedSyntaxException(new SourcePosition(place, line, 1), "The line is larger than 64 MiB.", "Split it.");
        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        var read = text.Read(_bytes.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
