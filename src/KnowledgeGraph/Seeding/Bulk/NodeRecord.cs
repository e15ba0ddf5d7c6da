using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>How nodes are spooled.</summary>
static class NodeRecord
{
    public static void Write(GraphNode node, RecordWriter to)
    {
        to.KeyText(node.Id);
        to.EndKey();
        to.Number(node.Type.Ordinal);
        to.Text(node.Label);
        to.Stored(node.Values);
    }

    public static GraphNode Read(RecordReader record, GraphSchema schema)
    {
        var id = record.KeyText();
        return new(schema.NodeTypes[record.Int()], id, record.Text(), record.Stored());
    }
}
