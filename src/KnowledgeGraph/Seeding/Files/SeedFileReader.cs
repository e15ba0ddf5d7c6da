using System.Text;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>Reads the curated files of a seeds folder, each once.</summary>
/// <param name="folder">As the user gave it.</param>
sealed class SeedFileReader(string folder, ProblemList problems)
{
    const int MaxBytes = 64 * 1024 * 1024;

    static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="name">Set and path in it, with slashes.</param>
    /// <returns>Null where the file cannot be used, with a problem.</returns>
    public CuratedFile? Read(string name)
    {
        var place = PlaceOf(name);
        try
        {
            var text = ReadBytes(place) is { } bytes ? Decode(bytes, place) : null;
            return text is null ? null : new CuratedFile(name, place, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(place, problems);
            return null;
        }
    }

    public static void ReportUnreadable(string place, ProblemList problems)
        => problems.Add(WholeFile(place), "The file cannot be read.", "Check its name and its access rights.");

    public string PlaceOf(string name) => $"{folder.TrimEnd('/', '\\')}/{name}";

    // A file may grow while it is read: the limit holds for what is read, not for what the folder says.
    byte[]? ReadBytes(string place)
    {
        using var stream = File.OpenRead(place);
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (var count = stream.Read(chunk); count > 0; count = stream.Read(chunk))
        {
            if (bytes.Length + count > MaxBytes)
            {
                problems.Add(WholeFile(place), "The file is larger than 64 MiB.", "Split it.");
                return null;
            }
            bytes.Write(chunk, 0, count);
        }
        return bytes.ToArray();
    }

    string? Decode(byte[] bytes, string place)
    {
        try
        {
            return _strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n");
        }
        catch (DecoderFallbackException fault)
        {
            problems.Add(At(bytes.AsSpan(0, fault.Index), place), "The file is not UTF-8.", "Save it as UTF-8.");
            return null;
        }
    }

    static SourcePosition At(ReadOnlySpan<byte> before, string place)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(place, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    static SourcePosition WholeFile(string place) => new(place, 0, 0);
}
