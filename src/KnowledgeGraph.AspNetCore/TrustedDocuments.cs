using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.AspNetCore;

/// <summary>Documents that the operator put beside the server; clients ask for them by a hash in place of a text.</summary>
/// <remarks>Source: GraphQL over HTTP, appendix "Persisted Documents" (pull request 264).</remarks>
public sealed class TrustedDocuments
{
    const string Prefix = "sha256:";

    readonly FrozenDictionary<string, string> _textById;

    TrustedDocuments(IEnumerable<string> texts) => _textById = texts.Distinct().ToFrozenDictionary(IdOf);

    public int Count => _textById.Count;

    /// <summary>Reads every <c>*.graphql</c> below a folder, once.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static TrustedDocuments ReadFolder(string folder)
        => Of(Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Select(File.ReadAllText));

    public static TrustedDocuments Of(IEnumerable<string> texts) => new(texts);

    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits: of the text's UTF-8, as it stands.</returns>
    public static string IdOf(string text) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public bool TryFind(string id, [NotNullWhen(true)] out string? text) => _textById.TryGetValue(id, out text);

    public bool Contains(string text) => _textById.ContainsKey(IdOf(text));
}
