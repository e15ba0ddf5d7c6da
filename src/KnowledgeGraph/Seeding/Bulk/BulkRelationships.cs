using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Merges and checks the relationships of which no curated file mentions both nodes, slice by slice.</summary>
/// <param name="nodes">All nodes of the graph, by id; read twice.</param>
/// <param name="uncovered">Takes what rests on no claim.</param>
sealed class BulkRelationships(
    GraphSchema schema, BulkSpools spools, IEnumerable<IndexedNode> nodes, DraftGraph graph, ToOneRule toOne,
    ProblemList uncovered, ProblemList problems)
{
    readonly SortedSpool<GraphRelationship> _relationships =
        new(spools.Scratch, RelationshipRecord.Write, record => RelationshipRecord.Read(record, schema));

    readonly Coverage _unclaimed = new(schema.Evidence, []);

    /// <returns>In the order of <see cref="GraphSource.Relationships"/>.</returns>
    public IReadOnlyCollection<GraphRelationship> Read()
    {
        FindEnds();
        using var starts = new NodeIndex(nodes);
        foreach (var slice in Slices.Cut(spools.LinksByPair, IsOnePair))
            Read(slice, starts);
        return _relationships;
    }

    void FindEnds()
    {
        using var ends = new NodeIndex(nodes);
        foreach (var link in spools.LinksByEnd)
            spools.AddWithEnd(link with { EndType = ends.Find(link.EndId)?.Type });
    }

    static bool IsOnePair(BulkLink left, BulkLink right)
        => left.EndId == right.EndId && left.StartId == right.StartId && left.Type == right.Type;

    void Read(List<BulkLink> links, NodeIndex starts)
    {
        var slice = graph.NewSlice();
        var claimed = new HashSet<string>();
        foreach (var link in links)
            AddEnds(link, starts, slice, claimed);
        var rows = new RelationshipRows(slice, problems);
        RelationshipMerger.Merge(links.Select(link => link.ToLink(slice, rows)).OfType<Link>(), slice, problems);
        GraphRules.CheckRelationships(slice, problems);
        foreach (var relationship in slice.Relationships)
            Add(relationship, claimed);
    }

    // No more than who they are: what they say was checked before.
    static void AddEnds(BulkLink link, NodeIndex starts, DraftGraph slice, HashSet<string> claimed)
    {
        if (starts.Find(link.StartId) is { } start)
        {
            if (slice.Find(start.Id) is null)
                slice.Add(new(start.Type, start.Id, link.At));
            if (start.IsClaimed)
                claimed.Add(start.Id);
        }
        if (link.EndType is { } end && slice.Find(link.EndId) is null)
            slice.Add(new(end, link.EndId, link.At));
    }

    void Add(DraftRelationship relationship, HashSet<string> claimed)
    {
        toOne.Add(relationship);
        if (!claimed.Contains(relationship.Start.Id))
            _unclaimed.Check(relationship, uncovered);
        _relationships.Add(new(relationship.Type, relationship.Start.Identity, relationship.End.Identity,
            relationship.Key, relationship.Values.ToValues()));
    }
}

/// <summary>How relationships are spooled.</summary>
static class RelationshipRecord
{
    public static void Write(GraphRelationship row, RecordWriter to)
    {
        to.KeyText(row.Start.Id);
        to.KeyText(row.Type.Name);
        to.KeyText(row.End.Id);
        to.KeyText(row.Key ?? "");
        to.EndKey();
        to.Number(row.Type.Ordinal);
        to.Number(row.Start.Type.Ordinal);
        to.Number(row.End.Type.Ordinal);
        to.Stored(row.Values);
    }

    public static GraphRelationship Read(RecordReader record, GraphSchema schema)
    {
        var (start, _, end, key) = (record.KeyText(), record.KeyText(), record.KeyText(), record.KeyText());
        var type = schema.RelationshipTypes[record.Int()];
        var (startType, endType) = (schema.NodeTypes[record.Int()], schema.NodeTypes[record.Int()]);
        return new(type, new(startType, start), new(endType, end), key.Length == 0 ? null : key, record.Stored());
    }
}
