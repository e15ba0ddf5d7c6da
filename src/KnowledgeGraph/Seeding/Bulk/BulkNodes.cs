using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Merges and checks the nodes that no curated file mentions, slice by slice, in the order of ids.</summary>
/// <param name="uncovered">Takes what rests on no claim.</param>
sealed class BulkNodes(GraphSchema schema, BulkSpools spools, DraftGraph graph, ProblemList uncovered, ProblemList problems)
{
    readonly SortedSpool<GraphNode> _nodes = new(spools.Scratch, NodeRecord.Write, record => NodeRecord.Read(record, schema));
    readonly SortedSpool<BulkClaim> _claims = new(spools.Scratch, BulkClaim.Write, record => BulkClaim.Read(record, schema));
    readonly SortedSpool<IndexedNode> _index = new(spools.Scratch, IndexedNode.Write, record => IndexedNode.Read(record, schema));
    readonly Dictionary<string, ClaimSample> _samples = [];
    readonly Coverage _unclaimed = new(schema.Evidence, []);

    /// <summary>By id.</summary>
    public IReadOnlyCollection<GraphNode> Nodes => _nodes;

    /// <summary>What the manifests claim of them, by the claims' ids.</summary>
    public IReadOnlyCollection<BulkClaim> Claims => _claims;

    /// <summary>Nodes and claims, by id.</summary>
    public IReadOnlyCollection<IndexedNode> Index => _index;

    /// <summary>A claim of each source, by the source's id.</summary>
    public IReadOnlyDictionary<string, ClaimSample> Samples => _samples;

    public void Read()
    {
        using var claims = new ClaimedRows(spools.Claims);
        foreach (var slice in Slices.Cut(spools.Nodes, (left, right) => left.Id == right.Id))
            Read(slice, claims);
    }

    void Read(List<NodeEntry> entries, ClaimedRows claims)
    {
        var slice = graph.NewSlice();
        foreach (var link in NodeMerger.Merge(schema, entries, slice, problems))
            Add(link, slice);
        GraphRules.CheckNodes(slice, slice.Nodes, problems);
        foreach (var node in slice.Nodes)
            Add(node, claims.Of(node.Id));
    }

    void Add(DraftNode node, IReadOnlyList<ClaimedRow> rows)
    {
        foreach (var claim in rows.Select(row => new BulkClaim(row, node.Identity)))
        {
            _claims.Add(claim);
            _index.Add(new(claim.Id, schema.Evidence.Claim, false, claim.Row.Node.At));
            var source = claim.Row.Source.Text;
            _samples[source] = _samples.TryGetValue(source, out var sample) ? sample with { Count = sample.Count + 1 } : new(claim, 1);
        }
        if (rows.Count == 0)
            _unclaimed.Check(node, uncovered);
        _nodes.Add(SourceBuilder.BuildNode(node));
        _index.Add(new(node.Id, node.Type, rows.Count > 0, node.At));
    }

    // What names no target is refused at once: there is no other node to wait for.
    void Add(Link link, DraftGraph slice)
    {
        foreach (var item in link.Value.Items)
        {
            if (RelationshipMerger.FindId(item) is null)
                RelationshipMerger.Merge([link with { Value = item }], slice, problems);
            else
                spools.Add(link.Node, link.Field, item);
        }
    }
}
