using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>The claims that the entries make.</summary>
/// <param name="Additions">Entries that only add citations to claims made elsewhere.</param>
sealed record DeclaredClaims(IReadOnlyList<DraftClaim> Claims, IReadOnlyList<ClaimEntry> Additions);

/// <summary>Gives every claim its node and its number, before anything refers to claims.</summary>
sealed class ClaimDeclarer(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    readonly List<DraftClaim> _claims = [];
    readonly List<ClaimEntry> _additions = [];

    public static DeclaredClaims Declare(
        EvidenceModel evidence, IReadOnlyList<ClaimEntry> entries, DraftGraph graph, ProblemList problems)
    {
        var declarer = new ClaimDeclarer(evidence, graph, problems);
        foreach (var entry in entries)
            declarer.Declare(entry);
        return new DeclaredClaims(declarer._claims, declarer._additions);
    }

    void Declare(ClaimEntry entry)
    {
        if (entry.Body.Find(SeedWords.Of) is { } of)
            DeclareAll(entry, ReadPaths(of));
        else if (entry.Body.Fields is [{ Name.Text: SeedWords.Cite }])
            _additions.Add(entry);
        else
            problems.Add(entry.Id.At, $"Claim '{entry.Id}' does not say what it is about.",
                $"Write '{SeedWords.Of}: [node, field]'; without it an entry holds '{SeedWords.Cite}' alone.");
    }

    void DeclareAll(ClaimEntry entry, IReadOnlyList<ClaimPath>? paths)
    {
        if (paths is null)
            graph.MarkBroken(entry.Id.Text);
        else if (paths is [var single])
            DeclareOne(entry, entry.Id.Text, single);
        else if (IsFree(entry, entry.Id.Text, FindClaim(entry.Id.Text)))
            graph.AddGroup(entry.Id.Text, DeclareGroup(entry, paths));
    }

    // The common base of numbered claims is no node, so that only claims can stand in its way.
    DraftNode? FindClaim(string id) => graph.Find(id) is { } node && node.Type == evidence.Claim ? node : null;

    List<DraftNode> DeclareGroup(ClaimEntry entry, IEnumerable<ClaimPath> paths)
        => paths.Select((path, index) => DeclareOne(entry, $"{entry.Id}-{index + 1}", path))
            .OfType<DraftNode>()
            .ToList();

    DraftNode? DeclareOne(ClaimEntry entry, string id, ClaimPath path)
    {
        if (!IsFree(entry, id, graph.Find(id)))
            return null;
        var node = new DraftNode(evidence.Claim, id, entry.Id.At);
        graph.Add(node);
        _claims.Add(new DraftClaim(entry, node, path));
        return node;
    }

    bool IsFree(ClaimEntry entry, string id, DraftNode? holder)
    {
        holder ??= graph.FindGroup(id) is [var first, ..] ? first : null;
        if (holder is null)
            return true;
        RefuseTaken(entry.Id.At, id, holder.At, problems);
        return false;
    }

    /// <param name="at">Of the claim.</param>
    /// <param name="holder">Of what has the id.</param>
    public static void RefuseTaken(SourcePosition at, string id, SourcePosition holder, ProblemList problems)
        => problems.Add(at, $"The id '{id}' is taken, at {holder}.",
            $"Give the claim another id; an entry that holds '{SeedWords.Cite}' alone adds citations to the first.");

    List<ClaimPath>? ReadPaths(SeedValue of)
    {
        if (ReadPath(of) is { } single)
            return [single];
        var paths = of.Items.Where(item => item is SeedList).Select(ReadPath).OfType<ClaimPath>().ToList();
        if (paths.Count > 0 && paths.Count == of.Items.Count)
            return paths;
        problems.Add(of.At, $"'{SeedWords.Of}' is not a path.",
            "Write [node], [node, field], [node, field, object], [node, field, object, property], or a list of them.");
        return null;
    }

    static ClaimPath? ReadPath(SeedValue value)
    {
        var steps = value.Items.OfType<SeedScalar>().ToArray();
        var isPath = steps.Length is >= 1 and <= 4 && steps.Length == value.Items.Count;
        return isPath ? new ClaimPath(value.At, steps) : null;
    }
}
