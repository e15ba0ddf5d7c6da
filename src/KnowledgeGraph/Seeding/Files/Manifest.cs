using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>What the <c>manifest.yaml</c> of a set says.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Requires">The sets that come before it.</param>
/// <param name="Files">Null where the manifest leaves the choice to the folder: every seed file.</param>
/// <param name="Source">Id of the source that each row of a bulk file rests on; null where claims say so.</param>
/// <param name="At">The manifest's own place.</param>
sealed record Manifest(
    string Name, string Title, string? Licence, IReadOnlyList<SeedScalar> Requires, IReadOnlyList<SeedScalar>? Files,
    SeedScalar? Source, SourcePosition At)
{
    public const string FileName = "manifest.yaml";
}
