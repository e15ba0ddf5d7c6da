using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Evidence;
using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>Excerpts stand in their document, or are named.</summary>
public sealed class DocumentVerifierTests : IDisposable
{
    const string Document = "Busan, 20 October.\r\nThe conference opened in Korea.\nKorea est très fière.\n";

    readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    static string Seeds(string moreSources = "") => $$"""
        == a/graph.yaml
        Conference: { id: pp-14, name: Busan 2014 }
        Source:
          - { id: article, title: Article, sha256: {{Hash(Document)}} }
          - { id: final-acts, title: Final Acts }
          - { id: letter, title: Letter }
        {{moreSources}}
        defaults: { source: article }
        claims:
          F01: { of: [pp-14], line: 1, excerpt: 20 October }
          F02: { of: [pp-14], line: 2, excerpt: Korea }
          F03: { of: [pp-14], excerpt: très fière }
          F04: { of: [pp-14] }
          F05: { of: [pp-14], cite: { source: final-acts, excerpt: Korea } }
        """;

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    Checked<Verification> Verify(string document, string? sourceId = null, string moreSources = "")
    {
        File.WriteAllText(_path, document);
        return DocumentVerifier.Verify(TemporarySeeds.ReadGood(Seeds(moreSources)), _path, sourceId);
    }

    static string Print(Verification verification)
        => string.Join('\n', verification.Missing
            .Select(row => $"{row.ClaimId} '{row.Excerpt}' line {row.Line}, stands in {string.Join(",", row.FoundAt)}")
            .Prepend($"{verification.SourceId}, hash {verification.HashMatches}, {verification.Checked} checked, proven {verification.IsProven}"));

    [Fact]
    public void A_true_copy_proves_the_excerpts_of_the_one_source_with_a_hash()
        => Assert.Equal("article, hash True, 3 checked, proven True", Print(Verify(Document).Value!));

    [Fact]
    public void Another_file_is_told_by_its_hash_and_still_compared()
        => Assert.Equal("article, hash False, 3 checked, proven False", Print(Verify(Document + "\n").Value!));

    [Fact]
    public void A_tampered_document_names_each_excerpt_that_fails_and_where_it_stands()
        => Assert.Equal("""
            article, hash False, 3 checked, proven False
            F01 '20 October' line 1, stands in 
            F02 'Korea' line 2, stands in 3,4
            F03 'très fière' line , stands in 
            """, Print(Verify("Busan, 21 October.\nThe conference opened.\nKorea est tres fiere.\nKorea\n").Value!));

    [Fact]
    public void A_source_without_a_hash_can_be_named()
        => Assert.Equal("final-acts, hash , 1 checked, proven True", Print(Verify(Document, "final-acts").Value!));

    [Theory]
    [InlineData("artikle", "Source 'artikle' does not exist.\n  hint: Did you mean 'article'?")]
    [InlineData("zzz", "Source 'zzz' does not exist.\n  hint: There are article, final-acts, letter.")]
    [InlineData("letter", "No claim quotes source 'letter'.\n  hint: Give claims that cite it an 'excerpt', or name another source.")]
    public void A_source_that_cannot_be_compared_is_refused(string sourceId, string problem)
        => Assert.Equal(problem, string.Join('\n', Verify(Document, sourceId).Problems));

    [Fact]
    public void Several_sources_with_a_hash_must_be_told_apart()
        => Assert.Equal(
            "Several sources have a 'sha256'.\n  hint: Name one of them: article, other.",
            string.Join('\n', Verify(Document, moreSources: "  - { id: other, title: Other, sha256: abc }").Problems));

    [Fact]
    public void Without_any_hash_the_source_must_be_named()
    {
        var graph = TemporarySeeds.ReadGood("== a/graph.yaml\nSource: { id: article, title: Article }");

        Assert.Equal(
            "No source has a 'sha256', so it is not clear which one the document is.\n  hint: Name the source.",
            string.Join('\n', DocumentVerifier.Verify(graph, _path).Problems));
    }

    [Fact]
    public void A_document_that_is_missing_or_not_utf_8_is_refused()
    {
        var graph = TemporarySeeds.ReadGood(Seeds());
        File.WriteAllBytes(_path, [0xE9]);

        Assert.Equal(
            $"{_path}: The document is not UTF-8.\n  hint: Save a copy as UTF-8, or name another file.",
            string.Join('\n', DocumentVerifier.Verify(graph, _path).Problems));
        Assert.Equal(
            $"{_path}-gone: The document cannot be read.\n  hint: Check its name and its access rights.",
            string.Join('\n', DocumentVerifier.Verify(graph, _path + "-gone").Problems));
    }
}
