using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>Reads which passages of which sources a claim rests on.</summary>
sealed class CitationReader(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    readonly RelationshipMerger _relationships = new(graph, problems);
    readonly IReadOnlyList<string> _propertyNames = new ClaimFieldNames(evidence).Citation;

    public void Read(DraftClaim claim) => Read(claim.Node, claim.Entry);

    /// <param name="entry">The claim's own, or one that adds citations to it.</param>
    public void Read(DraftNode claim, ClaimEntry entry)
    {
        var loose = entry.Body.Fields
            .Where(field => field.Name.Text == SeedWords.Source || _propertyNames.Contains(field.Name.Text))
            .ToList();
        if (entry.Body.Find(SeedWords.Cite) is { } cite)
            ReadCitations(claim, cite, loose);
        else if (entry.Body.Find(SeedWords.Source) is not null)
            Relate(claim, new SeedMap(entry.Id.At, loose));
        else if (entry.Defaults.Source is { } source)
            Relate(claim, new SeedMap(entry.Id.At, [new(new(source.At, SeedWords.Source), source), .. loose]));
        else if (loose is [var first, ..])
            Refuse(claim, first, $"'{first.Name}' belongs to a source, and claim '{entry.Id}' names none.",
                $"Write '{SeedWords.Source}: id' beside it, or in the '{SeedWords.Defaults}' of the file.");
    }

    void ReadCitations(DraftNode claim, SeedValue cite, List<SeedField> loose)
    {
        if (loose is [var first, ..])
            Refuse(claim, first, $"'{first.Name}' stands beside '{SeedWords.Cite}'.",
                $"Write it inside '{SeedWords.Cite}'.");
        foreach (var item in cite.Items)
            Relate(claim, item);
    }

    void Relate(DraftNode claim, SeedValue item)
        => _relationships.Merge(claim, evidence.Citations, item, SeedWords.Source);

    void Refuse(DraftNode claim, SeedField field, string message, string hint)
    {
        problems.Add(field.Name.At, message, hint);
        graph.MarkBroken(claim.Id);
    }
}
