using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Evidence;

/// <summary>What must hold between a claim's status, the graph, and what the claim says for itself.</summary>
sealed class ClaimRules
{
    readonly EvidenceModel _evidence;
    readonly ProblemList _problems;
    readonly HashSet<(DraftNode, RelationshipType)> _related;

    ClaimRules(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
    {
        (_evidence, _problems) = (evidence, problems);
        _related = graph.Relationships.Select(relationship => (relationship.Start, relationship.Type)).ToHashSet();
    }

    public static void Check(
        EvidenceModel evidence, IReadOnlyList<DraftClaim> claims, DraftGraph graph, ProblemList problems)
    {
        var rules = new ClaimRules(evidence, graph, problems);
        foreach (var claim in claims)
            rules.Check(claim);
    }

    void Check(DraftClaim claim)
    {
        var status = (string)claim.Node.Values.Of(_evidence.Status)[0].Value;
        var isShown = ShownRule.IsShown(_evidence, claim);
        if (!isShown && status is ClaimStatuses.Supported or ClaimStatuses.Inferred)
            Report(claim, $"is {status}, but {Difference(claim)}",
                $"Mend the graph or the claim, or make it {ClaimStatuses.Disputed} or {ClaimStatuses.Corrected}.");
        else if (!isShown && !SaysWhy(claim, _evidence.OverruledBy))
            Report(claim, "is not what the graph holds, and does not say why.",
                $"Give it {Reasons(_evidence.OverruledBy)}.");
        if (isShown && status == ClaimStatuses.Corrected)
            Report(claim, $"is {status}, but the graph holds it.", "Mend the graph, or the claim's value or status.");
        if (status == ClaimStatuses.Inferred && !SaysWhy(claim, _evidence.RestsOn))
            Report(claim, $"is {status}, and does not say from what.", $"Give it {Reasons(_evidence.RestsOn)}.");
        if (!Has(claim, _evidence.Citations) && !Has(claim, _evidence.RestsOn))
            Report(claim, "names no source.",
                "Write 'cite: { source: id }', or 'source' in the 'defaults' of the file.");
    }

    bool SaysWhy(DraftClaim claim, RelationshipField field)
        => Has(claim, field) || claim.Node.Values.Of(_evidence.Note).Count > 0;

    bool Has(DraftClaim claim, RelationshipField field) => _related.Contains((claim.Node, field.Type));

    string Reasons(RelationshipField field) => $"'{field.Name}' or a '{_evidence.Note.Name}'";

    static string Difference(DraftClaim claim)
    {
        var (target, stored) = (claim.Target, claim.Target.StoredValues);
        if (target.Property is not { } property)
            return $"the graph has no {target}.";
        return stored.Count == 0
            ? $"the graph has no {target}."
            : $"{target} is {string.Join(", ", stored.Select(value => $"'{property.Type.Print(value.Value)}'"))}.";
    }

    void Report(DraftClaim claim, string message, string hint)
        => _problems.Add(claim.Path.At, $"Claim '{claim.Node.Id}' {message}", hint);
}
