using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Evidence;

/// <summary>An excerpt that does not stand where its claim says.</summary>
/// <param name="ClaimId">The claim that rests on it.</param>
/// <param name="Excerpt">As the citation gives it.</param>
/// <param name="Line">From 1; null where the citation names none.</param>
/// <param name="FoundAt">The lines on which it does stand; empty where it stands nowhere.</param>
public sealed record MissingExcerpt(string ClaimId, string Excerpt, int? Line, IReadOnlyList<int> FoundAt);

/// <summary>What a comparison of excerpts with a document found.</summary>
/// <param name="SourceId">The source whose excerpts were compared.</param>
/// <param name="HashMatches">Null where the source has no hash.</param>
/// <param name="Checked">Excerpts compared.</param>
public sealed record Verification(
    string SourceId, bool? HashMatches, int Checked, IReadOnlyList<MissingExcerpt> Missing)
{
    public bool IsProven => Checked > 0 && Missing.Count == 0 && HashMatches != false;
}

/// <summary>Compares the excerpts of a source's citations with the document they were taken from.</summary>
public static class DocumentVerifier
{
    static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">The document, UTF-8.</param>
    /// <param name="sourceId">Null: the one source that has a hash.</param>
    public static Checked<Verification> Verify(GraphSource source, string path, string? sourceId = null)
    {
        var problems = new ProblemList();
        var cited = CitedSource.Choose(source, sourceId, problems);
        var bytes = ReadBytes(path, problems);
        var lines = bytes is null ? null : ReadLines(bytes, path, problems);
        return cited is null || lines is null
            ? problems.ToBad<Verification>()
            : Checked.Good(Compare(cited, bytes!, lines));
    }

    static Verification Compare(CitedSource cited, byte[] bytes, string[] lines)
        => new(
            cited.Id,
            cited.Sha256?.Equals(Convert.ToHexString(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase),
            cited.Excerpts.Count,
            cited.Excerpts.Select(excerpt => Find(excerpt, lines)).OfType<MissingExcerpt>().ToList());

    // An excerpt without a line is good wherever it stands.
    static MissingExcerpt? Find(CitedExcerpt excerpt, string[] lines)
    {
        var found = Enumerable.Range(1, lines.Length)
            .Where(line => lines[line - 1].Contains(excerpt.Text, StringComparison.Ordinal))
            .ToList();
        var isGood = excerpt.Line is { } line ? found.Contains(line) : found.Count > 0;
        return isGood ? null : new MissingExcerpt(excerpt.ClaimId, excerpt.Text, excerpt.Line, found);
    }

    static byte[]? ReadBytes(string path, ProblemList problems)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new SourcePosition(path, 0, 0), "The document cannot be read.",
                "Check its name and its access rights.");
            return null;
        }
    }

    static string[]? ReadLines(byte[] bytes, string path, ProblemList problems)
    {
        try
        {
            return _strict.GetString(bytes).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new SourcePosition(path, 0, 0), "The document is not UTF-8.",
                "Save a copy as UTF-8, or name another file.");
            return null;
        }
    }
}
