using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>What others need to know of a node.</summary>
/// <param name="IsClaimed">A claim is about the node as a whole, and so about all that is said of it.</param>
/// <param name="At">Where it is written first.</param>
readonly record struct IndexedNode(string Id, NodeType Type, bool IsClaimed, SourcePosition At)
{
    public static int CompareIds(IndexedNode left, IndexedNode right) => string.CompareOrdinal(left.Id, right.Id);

    public static void Write(IndexedNode node, RecordWriter to)
    {
        to.KeyText(node.Id);
        to.KeyPosition(node.At);
        to.EndKey();
        to.Number(node.Type.Ordinal);
        to.Number(node.IsClaimed ? 1 : 0);
    }

    public static IndexedNode Read(RecordReader record, GraphSchema schema)
    {
        var (id, at) = (record.KeyText(), record.KeyPosition());
        return new(id, schema.NodeTypes[record.Int()], record.Number() == 1, at);
    }
}
