using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Seeding.Files;

namespace KnowledgeGraph.Seeding;

/// <summary>The hash of all that a graph is made from.</summary>
static class SourceHash
{
    /// <param name="hashes">Of bulk files.</param>
    /// <returns>64 lower-case hexadecimal digits; equal for equal schema, file names and contents.</returns>
    public static string Compute(
        string schemaText, IReadOnlyList<SetFolder> sets, IReadOnlyDictionary<SeedFile, string> hashes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, schemaText.Replace("\r\n", "\n"));
        foreach (var file in sets.SelectMany(set => set.Files.Prepend(set.ManifestFile)))
        {
            Append(hash, file.Name);
            Append(hash, file is CuratedFile curated ? curated.Text : hashes[file]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length goes first, so that text moved from one file to the next changes the hash.
    static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
