using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Spooling;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>That a row speaks of a node, and the source that it rests on.</summary>
/// <param name="Node">Its id, where the row gives it.</param>
/// <param name="Source">As the manifest gives it.</param>
sealed record ClaimedRow(SeedScalar Node, SeedScalar Source)
{
    /// <summary>Of the claim for the node as a whole: one for each node and source.</summary>
    public SeedScalar ClaimId => Node with { Text = $"{Node}~{Source}" };

    public static void Write(ClaimedRow row, RecordWriter to)
    {
        to.KeyText(row.Node.Text);
        to.KeyText(row.Source.Text);
        to.KeyPosition(row.Node.At);
        to.EndKey();
        to.Position(row.Source.At);
    }

    public static ClaimedRow Read(RecordReader record)
    {
        var (node, source, at) = (record.KeyText(), record.KeyText(), record.KeyPosition());
        return new(new(at, node), new(record.Position(), source));
    }

    public ClaimEntry ToEntry()
        => new(ClaimId, new(Node.At, [new(Node with { Text = SeedWords.Of }, Node), new(Node with { Text = SeedWords.Source }, Source)]),
            new ClaimDefaults(null, null));
}
