using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Spooling;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>What bulk files say beyond the nodes that curated files mention: on disk, in the order in which it will be needed.</summary>
sealed class BulkSpools
{
    readonly HashSet<string> _mentioned;
    readonly SortedSpool<BulkLink> _byEnd;
    readonly SortedSpool<BulkLink> _byPair;

    public BulkSpools(GraphSchema schema, HashSet<string> mentioned)
    {
        _mentioned = mentioned;
        Nodes = new(Scratch, WriteNode, record => ReadNode(record, schema));
        Claims = new(Scratch, ClaimedRow.Write, ClaimedRow.Read);
        _byEnd = new(Scratch, LinkRecord.WriteByEnd, LinkRecord.ReadByEnd(schema));
        _byPair = new(Scratch, LinkRecord.WriteByPair, LinkRecord.ReadByPair(schema));
    }

    public Scratch Scratch { get; } = new();

    /// <summary>By id, then in the order of the files.</summary>
    public SortedSpool<NodeEntry> Nodes { get; }

    /// <summary>By node and source; several where several rows speak of the node.</summary>
    public SortedSpool<ClaimedRow> Claims { get; }

    /// <summary>Links of whose end nothing is known, by its id.</summary>
    public IEnumerable<BulkLink> LinksByEnd => _byEnd;

    /// <summary>By start, type and end, then in the order of the files.</summary>
    public IReadOnlyCollection<BulkLink> LinksByPair => _byPair;

    public bool IsMentioned(string id) => _mentioned.Contains(id);

    public void Add(NodeEntry node) => Nodes.Add(node);

    public void Add(RelationshipEntry row) => _byEnd.Add(new RowLink(row.Source.At, null, row));

    public void AddClaim(SeedScalar node, SeedScalar source) => Claims.Add(new(node, source));

    /// <summary>Adds an item of a node's field, which names a target.</summary>
    public void Add(DraftNode owner, RelationshipField field, SeedValue item)
    {
        if (field.Direction == Direction.Out)
            _byEnd.Add(new FieldLink(item.At, null, owner.Type, owner.Id, field, item));
        else
            _byPair.Add(new FieldLink(item.At, owner.Type, owner.Type, owner.Id, field, item));
    }

    /// <summary>Adds a link of whose end all is known that can be.</summary>
    public void AddWithEnd(BulkLink link) => _byPair.Add(link);

    static void WriteNode(NodeEntry node, RecordWriter to)
    {
        to.KeyText(node.Id);
        to.KeyPosition(node.At);
        to.EndKey();
        to.Number(node.Type.Ordinal);
        to.Map(node.Body);
    }

    static NodeEntry ReadNode(RecordReader record, GraphSchema schema)
    {
        var (id, at) = (record.KeyText(), record.KeyPosition());
        return new(schema.NodeTypes[record.Int()], id, at, record.Map());
    }
}
