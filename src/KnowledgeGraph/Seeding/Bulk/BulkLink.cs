using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Spooling;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>A relationship that a file gives, before its two nodes are looked up.</summary>
/// <param name="At">Where a file gives it.</param>
/// <param name="EndType">Of the node at its end, once that is known; null also where there is no such node.</param>
abstract record BulkLink(SourcePosition At, NodeType? EndType)
{
    public abstract RelationshipType Type { get; }

    public abstract string StartId { get; }

    public abstract string EndId { get; }

    /// <summary>Merges it into the slice of a graph that holds its nodes.</summary>
    public abstract Link? ToLink(DraftGraph slice, RelationshipRows rows);
}

/// <summary>An item of a node's field.</summary>
sealed record FieldLink(SourcePosition At, NodeType? EndType, NodeType OwnerType, string OwnerId, RelationshipField Field, SeedValue Item)
    : BulkLink(At, EndType)
{
    public override RelationshipType Type => Field.Type;

    public override string StartId => Field.Direction == Direction.Out ? OwnerId : OtherId;

    public override string EndId => Field.Direction == Direction.Out ? OtherId : OwnerId;

    string OtherId => RelationshipMerger.FindId(Item)!.Text;

    public override Link? ToLink(DraftGraph slice, RelationshipRows rows)
        => slice.Find(OwnerId) is { } owner ? new(owner, Field, Item) : null;
}

/// <summary>A row of a file of relationships.</summary>
sealed record RowLink(SourcePosition At, NodeType? EndType, RelationshipEntry Row) : BulkLink(At, EndType)
{
    public override RelationshipType Type => Row.Type;

    public override string StartId => Row.Source.Text;

    public override string EndId => Row.Target.Text;

    public override Link? ToLink(DraftGraph slice, RelationshipRows rows) => rows.ToLink(Row);
}

/// <summary>How links are spooled.</summary>
static class LinkRecord
{
    public static void WriteByEnd(BulkLink link, RecordWriter to)
    {
        to.KeyText(link.EndId);
        to.KeyPosition(link.At);
        to.EndKey();
        Write(link, to);
    }

    public static void WriteByPair(BulkLink link, RecordWriter to)
    {
        to.KeyText(link.StartId);
        to.KeyText(link.Type.Name);
        to.KeyText(link.EndId);
        to.KeyPosition(link.At);
        to.EndKey();
        Write(link, to);
    }

    public static Func<RecordReader, BulkLink> ReadByEnd(GraphSchema schema)
        => record =>
        {
            _ = record.KeyText();
            return Read(record.KeyPosition(), record, schema);
        };

    public static Func<RecordReader, BulkLink> ReadByPair(GraphSchema schema)
        => record =>
        {
            _ = record.KeyText();
            _ = record.KeyText();
            _ = record.KeyText();
            return Read(record.KeyPosition(), record, schema);
        };

    static void Write(BulkLink link, RecordWriter to)
    {
        to.Number(link.EndType?.Ordinal ?? -1);
        if (link is FieldLink field)
        {
            to.Number(field.OwnerType.Ordinal);
            to.Number(field.OwnerType.Relationships.TakeWhile(known => known != field.Field).Count());
            to.Text(field.OwnerId);
            to.Value(field.Item);
            return;
        }
        var row = ((RowLink)link).Row;
        to.Number(-1);
        to.Number(row.Type.Ordinal);
        to.Scalar(row.Source);
        to.Scalar(row.Target);
        to.Map(row.Body);
    }

    static BulkLink Read(SourcePosition at, RecordReader record, GraphSchema schema)
    {
        var endType = record.Int() is var end and >= 0 ? schema.NodeTypes[end] : null;
        var owner = record.Int();
        var ordinal = record.Int();
        if (owner < 0)
            return new RowLink(at, endType, new(schema.RelationshipTypes[ordinal], record.Scalar(), record.Scalar(), record.Map()));
        var type = schema.NodeTypes[owner];
        return new FieldLink(at, endType, type, record.Text(), type.Relationships[ordinal], record.Value());
    }
}
