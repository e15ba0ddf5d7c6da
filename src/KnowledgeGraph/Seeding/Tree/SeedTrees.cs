using KnowledgeGraph.Seeding.Files;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Takes the curated files apart.</summary>
static class SeedTrees
{
    /// <returns>The map at the root of each file that could be read; of each other one there is one problem.</returns>
    public static IReadOnlyDictionary<SeedFile, SeedMap> Read(IReadOnlyList<SetFolder> sets, ProblemList problems)
    {
        var roots = new Dictionary<SeedFile, SeedMap>(ReferenceEqualityComparer.Instance);
        foreach (var file in sets.SelectMany(set => set.Files).OfType<CuratedFile>())
            if (YamlTreeReader.Read(file, problems) is { } root)
                roots.Add(file, root);
        return roots;
    }
}
