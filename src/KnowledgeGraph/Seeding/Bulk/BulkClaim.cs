using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>The claim that a manifest makes about a node: what bulk files say of it is in the source.</summary>
sealed record BulkClaim(ClaimedRow Row, NodeIdentity About)
{
    public string Id { get; } = Row.ClaimId.Text;

    public static void Write(BulkClaim claim, RecordWriter to)
    {
        to.KeyText(claim.Id);
        to.KeyText(claim.About.Id);
        to.EndKey();
        to.Number(claim.About.Type.Ordinal);
        to.Position(claim.Row.Node.At);
        to.Name(claim.Row.Source.Text);
        to.Position(claim.Row.Source.At);
    }

    public static BulkClaim Read(RecordReader record, GraphSchema schema)
    {
        var (_, about) = (record.KeyText(), record.KeyText());
        var (type, at, source) = (schema.NodeTypes[record.Int()], record.Position(), record.Name());
        return new(new(new(at, about), new(record.Position(), source)), new(type, about));
    }
}

/// <param name="Claim">One of those that rest on a source.</param>
/// <param name="Count">Of all those.</param>
readonly record struct ClaimSample(BulkClaim Claim, int Count);
