using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Evidence;

/// <summary>Which names may stand in a claim's entry, and who reads them.</summary>
sealed class ClaimFieldNames
{
    readonly HashSet<string> _elsewhere;
    readonly Dictionary<string, string> _loader;

    public ClaimFieldNames(EvidenceModel evidence)
    {
        Citation = evidence.Citations.Type.Properties.Select(property => property.Name)
            .Where(name => evidence.Claim.FindProperty(name) is null)
            .ToList();
        _elsewhere =
        [
            SeedWords.Of, SeedWords.Cite, SeedWords.Source, .. Citation, evidence.Value.Name, evidence.Key.Name,
        ];
        _loader = new()
        {
            [SeedWords.Id] = "The id is the entry's name.",
            [evidence.About.Name] = $"Write '{SeedWords.Of}: [node, field]'.",
            [evidence.Object.Name] = $"Write '{SeedWords.Of}: [node, field, object]'.",
            [evidence.Predicate.Name] = $"Write '{SeedWords.Of}: [node, field]'.",
            [evidence.Shown.Name] = "It follows from the graph.",
            [evidence.Citations.Name] = $"Write '{SeedWords.Cite}: {{ {SeedWords.Source}: id, ... }}'.",
        };
        Known =
        [
            .. _elsewhere,
            .. evidence.Claim.NamesOfFields()
                .Where(name => evidence.Claim.FindRelationship(name) is not { Direction: Direction.In })
                .Where(name => !_elsewhere.Contains(name) && !_loader.ContainsKey(name)),
        ];
    }

    /// <summary>Properties of a citation that an entry may give without <c>cite</c>.</summary>
    public IReadOnlyList<string> Citation { get; }

    /// <summary>All that an entry may hold.</summary>
    public IReadOnlyList<string> Known { get; }

    public bool IsReadElsewhere(string name) => _elsewhere.Contains(name);

    public bool IsWrittenByLoader(string name) => _loader.ContainsKey(name);

    /// <summary>What to write instead of a field that the loader fills.</summary>
    public string InsteadOf(string name) => _loader[name];
}
