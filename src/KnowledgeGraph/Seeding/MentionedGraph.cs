using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Seeding;

/// <summary>The nodes that curated files mention, what is between them, and the claims about that: all in memory.</summary>
sealed class MentionedGraph
{
    readonly EvidenceModel _evidence;

    MentionedGraph(EvidenceModel evidence, DraftGraph graph, IReadOnlyList<DraftClaim> claims)
    {
        (_evidence, Graph, Claims) = (evidence, graph, claims);
        Coverage = new(evidence, claims);
    }

    public DraftGraph Graph { get; }

    public IReadOnlyList<DraftClaim> Claims { get; }

    public Coverage Coverage { get; }

    /// <summary>By id.</summary>
    public IEnumerable<IndexedNode> Index
        => Graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal)
            .Select(node => new IndexedNode(node.Id, node.Type, Coverage.IsClaimed(node), node.At));

    public static MentionedGraph Read(GraphSchema schema, SeedEntries entries, BulkSpools spools, ProblemList problems)
    {
        var evidence = schema.Evidence;
        var graph = new DraftGraph(spools.Nodes.Select(node => node.Id));
        foreach (var id in entries.Refused)
            graph.MarkBroken(id);
        var links = MentionedLinks.Keep(NodeMerger.Merge(schema, entries.Nodes, graph, problems), spools);
        var declared = ClaimDeclarer.Declare(evidence, entries.Claims, graph, problems);
        var rows = RelationshipRows.ToLinks(entries.Relationships, graph, problems);
        RelationshipMerger.Merge(links.Concat(rows), graph, problems);
        var claims = ClaimWriter.Write(evidence, declared, graph, problems);
        GraphRules.CheckNodes(graph, graph.Nodes, problems);
        GraphRules.CheckRelationships(graph, problems);
        return new(evidence, graph, claims);
    }

    /// <summary>Checks what claims say against the graph, and that all of the graph rests on claims.</summary>
    public void CheckClaims(ProblemList problems)
    {
        ClaimRules.Check(_evidence, Claims, Graph, problems);
        Coverage.Check(Graph, problems);
    }
}
