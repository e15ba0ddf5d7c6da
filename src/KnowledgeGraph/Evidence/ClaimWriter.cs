using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>Turns claims into nodes and relationships of the graph, as <c>@evidence</c> names them.</summary>
sealed class ClaimWriter(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    readonly ClaimPathResolver _paths = new(evidence, graph, problems);
    readonly ClaimFieldReader _fields = new(evidence, graph, problems);
    readonly ClaimValueReader _values = new(evidence, graph, problems);
    readonly CitationReader _citations = new(evidence, graph, problems);

    /// <returns>The claims whose path leads somewhere: all of them where there is no problem.</returns>
    public static IReadOnlyList<DraftClaim> Write(
        EvidenceModel evidence, DeclaredClaims declared, DraftGraph graph, ProblemList problems)
    {
        var writer = new ClaimWriter(evidence, graph, problems);
        foreach (var claim in declared.Claims)
            writer.Write(claim);
        foreach (var entry in declared.Additions)
            writer.AddCitations(entry);
        return declared.Claims.Where(claim => claim.Target is not null).ToList();
    }

    void Write(DraftClaim claim)
    {
        _fields.Read(claim);
        _citations.Read(claim);
        if (!TryReadKey(claim, out var key) || _paths.Resolve(claim.Path, key) is not { } target)
            graph.MarkBroken(claim.Node.Id);
        else
            WriteTarget(claim, target);
    }

    void WriteTarget(DraftClaim claim, ClaimTarget target)
    {
        var at = claim.Path.At;
        claim.Target = target;
        graph.Relate(claim.Node, evidence.About, target.About, null, at);
        if (target.Object is { } end)
            graph.Relate(claim.Node, evidence.Object, end, null, at);
        Set(claim, evidence.Predicate, target.Predicate);
        if (target.Key is { } key)
            Set(claim, evidence.Key, key);
        if (_values.Read(claim) is { } value)
            Set(claim, evidence.Value, value);
        Set(claim, evidence.Shown, ShownRule.IsShown(evidence, claim));
    }

    static void Set(DraftClaim claim, Property property, object value)
        => claim.Node.Values.Add(property, new PlacedValue(value, claim.Path.At));

    bool TryReadKey(DraftClaim claim, out string? key)
    {
        var value = claim.Entry.Body.Find(evidence.Key.Name);
        key = (value as SeedScalar)?.Text;
        if (value is null)
            return true;
        // An entry with several paths may mix relationships with nodes: its key is for the relationships.
        if (claim.Path.Steps.Length < 3)
            key = null;
        if (value is SeedScalar)
            return true;
        problems.Add(value.At, "This is not a key.", SeedId.Hint);
        return false;
    }

    void AddCitations(ClaimEntry entry)
    {
        var claims = graph.FindAll(entry.Id.Text, evidence.Claim).Where(node => node.Type == evidence.Claim).ToList();
        if (claims.Count == 0 && !graph.IsBroken(entry.Id.Text))
            problems.Add(entry.Id.At, $"Claim '{entry.Id}' does not exist, so nothing can be added to it.",
                graph.NearId(entry.Id.Text)
                    ?? $"Write what it is about: '{SeedWords.Of}: [node, field]'.");
        foreach (var claim in claims)
            _citations.Read(claim, entry);
    }
}
