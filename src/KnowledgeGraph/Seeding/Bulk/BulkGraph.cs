using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>All of the graph that is not in memory: what no curated file mentions.</summary>
sealed class BulkGraph
{
    readonly Dictionary<string, ClaimTemplate> _templates = [];

    /// <summary>By id.</summary>
    public required IReadOnlyCollection<GraphNode> Nodes { get; init; }

    /// <summary>In the order of <see cref="GraphSource.Relationships"/>.</summary>
    public required IReadOnlyCollection<GraphRelationship> Relationships { get; init; }

    /// <summary>By their ids; each says of one node that it stands in a source.</summary>
    public required IReadOnlyCollection<BulkClaim> Claims { get; init; }

    /// <summary>What rests on no claim.</summary>
    public required ProblemList Uncovered { get; init; }

    public IEnumerable<GraphNode> ClaimNodes => Claims.Select(claim => TemplateOf(claim).NodeOf(claim));

    public IEnumerable<GraphRelationship> ClaimRelationships => Claims.SelectMany(claim => TemplateOf(claim).RelationshipsOf(claim));

    public IEnumerable<GraphClaim> GraphClaims => Claims.Select(claim => TemplateOf(claim).ClaimOf(claim));

    public int ClaimRelationshipCount { get; private set; }

    public static BulkGraph Read(GraphSchema schema, MentionedGraph mentioned, BulkSpools spools, ProblemList problems)
    {
        var (uncovered, toOne) = (new ProblemList(), new ToOneRule(spools.Scratch, problems));
        var nodes = new BulkNodes(schema, spools, mentioned.Graph, uncovered, problems);
        nodes.Read();
        var index = new MergedRows<IndexedNode>(IndexedNode.CompareIds, mentioned.Graph.Nodes.Count + nodes.Index.Count, mentioned.Index, nodes.Index);
        UniqueIds.Check(schema.Evidence, index, problems);
        foreach (var relationship in mentioned.Graph.Relationships)
            toOne.Add(relationship);
        var relationships = new BulkRelationships(schema, spools, index, mentioned.Graph, toOne, uncovered, problems).Read();
        toOne.Check();
        var graph = new BulkGraph
        {
            Nodes = nodes.Nodes,
            Relationships = relationships,
            Claims = nodes.Claims,
            Uncovered = uncovered,
        };
        graph.ReadTemplates(schema.Evidence, nodes.Samples, mentioned.Graph, problems);
        return graph;
    }

    void ReadTemplates(EvidenceModel evidence, IReadOnlyDictionary<string, ClaimSample> samples, DraftGraph graph, ProblemList problems)
    {
        foreach (var (source, sample) in samples)
        {
            if (ClaimTemplate.Of(evidence, sample.Claim, graph, problems) is not { } template)
                continue;
            _templates.Add(source, template);
            ClaimRelationshipCount += sample.Count * template.RelationshipCount;
        }
    }

    ClaimTemplate TemplateOf(BulkClaim claim) => _templates[claim.Row.Source.Text];
}
