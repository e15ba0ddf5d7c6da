using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>Finds the value that a claim gives: its own, or else the graph's.</summary>
sealed class ClaimValueReader(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    readonly ValueReader _values = new(problems);

    /// <returns>Canonical text; null where the claim is about no property, or where there is a problem.</returns>
    public string? Read(DraftClaim claim)
    {
        var given = claim.Entry.Body.Find(evidence.Value.Name);
        if (claim.Target.Property is not { } property)
            return given is null ? null : Refuse(claim, given,
                $"The claim is about {claim.Target}, which has no value.", $"Leave '{evidence.Value.Name}' out.");
        if (given is null)
            return FromGraph(claim, property);
        if (given is not SeedScalar text)
            return Refuse(claim, given, "A claim gives one value.", "Write one claim for each.");
        return _values.TryParse(claim.Target.TypeName, property, text, out var value)
            ? property.Type.Print(value)
            : null;
    }

    string? FromGraph(DraftClaim claim, Property property)
    {
        var stored = claim.Target.StoredValues;
        if (stored is [var single])
            return property.Type.Print(single.Value);
        if (stored.Count == 0)
            return Refuse(claim, null, $"The graph has no {claim.Target}, and claim '{claim.Node.Id}' gives no value.",
                $"Write it in the graph, or give the claim a '{evidence.Value.Name}'.");
        var values = stored.Select(value => property.Type.Print(value.Value));
        return Refuse(claim, null,
            $"{claim.Target} has several values, and claim '{claim.Node.Id}' does not say which it is for.",
            $"Write '{evidence.Value.Name}: ...' with one of: {string.Join("; ", values)}.");
    }

    string? Refuse(DraftClaim claim, SeedValue? given, string message, string hint)
    {
        if (!graph.IsBroken(claim.Target.About.Id) && (claim.Target.Object is not { } end || !graph.IsBroken(end.Id)))
            problems.Add(given?.At ?? claim.Path.At, message, hint);
        graph.MarkBroken(claim.Node.Id);
        return null;
    }
}
