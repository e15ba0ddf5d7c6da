using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Evidence;

/// <summary>Whether the graph holds what a claim says. How exactly the claim means its number plays no part.</summary>
static class ShownRule
{
    public static bool IsShown(EvidenceModel evidence, DraftClaim claim)
        => claim.Target.Property is null
            ? claim.Target.Type is null || claim.Target.Relationship is not null
            : ShownValues(evidence, claim).Any();

    /// <summary>The values of the graph that the claim speaks of and agrees with.</summary>
    public static IEnumerable<PlacedValue> ShownValues(EvidenceModel evidence, DraftClaim claim)
        => claim.Target.Property is { } property && claim.Node.Values.Of(evidence.Value) is [{ Value: string text }]
            ? claim.Target.StoredValues.Where(stored => Agrees(property.Type, text, property.Type.Print(stored.Value)))
            : [];

    // A coarser date agrees with a finer one that the graph holds; not the reverse.
    static bool Agrees(LeafType type, string claimed, string stored)
        => type is ScalarType { Kind: ScalarKind.PartialDate }
            ? PartialDate.Contains(claimed, stored)
            : claimed == stored;
}
