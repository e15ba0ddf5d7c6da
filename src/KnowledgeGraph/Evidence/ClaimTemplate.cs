using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Evidence;

/// <summary>What the claims that rest on one source of bulk files have in common: all but their ids, and what they are about.</summary>
sealed class ClaimTemplate
{
    readonly GraphNode _node;
    readonly IReadOnlyList<DraftRelationship> _relationships;
    readonly DraftNode _about;

    ClaimTemplate(DraftClaim claim, DraftGraph slice)
    {
        _node = SourceBuilder.BuildNode(claim.Node);
        _about = claim.Target.About;
        _relationships = slice.Relationships.OrderBy(row => row.Type.Name, StringComparer.Ordinal).ToList();
    }

    /// <summary>Makes one claim as any other is made, so that what is wrong with it is wrong with all.</summary>
    /// <returns>Null where there is a problem.</returns>
    public static ClaimTemplate? Of(EvidenceModel evidence, BulkClaim sample, DraftGraph graph, ProblemList problems)
    {
        var slice = graph.NewSlice();
        slice.Add(new DraftNode(sample.About.Type, sample.About.Id, sample.Row.Node.At));
        if (graph.Find(sample.Row.Source.Text) is { } source)
            slice.Add(source);
        var declared = ClaimDeclarer.Declare(evidence, [sample.Row.ToEntry()], slice, problems);
        var claims = ClaimWriter.Write(evidence, declared, slice, problems);
        GraphRules.CheckNodes(slice, claims.Select(claim => claim.Node), problems);
        GraphRules.CheckRelationships(slice, problems);
        return claims is [var claim] && !slice.IsBroken(claim.Node.Id) ? new(claim, slice) : null;
    }

    /// <summary>How many lead from a claim.</summary>
    public int RelationshipCount => _relationships.Count;

    public GraphNode NodeOf(BulkClaim claim)
        => SourceBuilder.BuildNode(_node.Type, claim.Id, (object?[])_node.Values.Clone());

    /// <returns>In the order of <see cref="GraphSource.Relationships"/>.</returns>
    public IEnumerable<GraphRelationship> RelationshipsOf(BulkClaim claim)
        => _relationships.Select(row => new GraphRelationship(
            row.Type, new(_node.Type, claim.Id), row.End == _about ? claim.About : row.End.Identity, row.Key, row.Values.ToValues()));

    public GraphClaim ClaimOf(BulkClaim claim) => new(NodeOf(claim), claim.About, null, null, null, null);
}
