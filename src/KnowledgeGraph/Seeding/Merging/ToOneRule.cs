using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>A field to one leads to one node, whichever end and whichever file wrote the relationship.</summary>
sealed class ToOneRule(Scratch scratch, ProblemList problems)
{
    // By type and direction: most relationships have no field to one at either end.
    readonly Dictionary<(NodeType, RelationshipType, Direction), List<RelationshipField>> _fields = [];
    readonly SortedSpool<Target> _targets = new(scratch, Target.Write, Target.Read);

    public void Add(DraftRelationship row)
    {
        Add(row.Start, Direction.Out, row.End, row);
        Add(row.End, Direction.In, row.Start, row);
    }

    public void Check()
    {
        Target? first = null;
        foreach (var target in _targets)
        {
            if (first is null || (first.Node, first.Field) != (target.Node, target.Field))
                first = target;
            else
                problems.Add(target.At,
                    $"{target.Type} '{target.Node}' has two targets of '{target.Field}': '{first.Other}' at {first.At}, "
                        + $"and '{target.Other}' here.",
                    "The field leads to one node: keep one.");
        }
    }

    void Add(DraftNode node, Direction direction, DraftNode other, DraftRelationship row)
    {
        foreach (var field in FieldsOf(node.Type, row.Type, direction))
            if (field.Target.NodeTypes.Contains(other.Type))
                _targets.Add(new(node.Id, node.Type.Name, field.Name, row.At, other.Id));
    }

    List<RelationshipField> FieldsOf(NodeType type, RelationshipType relationship, Direction direction)
    {
        if (!_fields.TryGetValue((type, relationship, direction), out var fields))
            _fields.Add((type, relationship, direction), fields = type.Relationships
                .Where(field => !field.IsToMany && field.Type == relationship && field.Direction == direction)
                .ToList());
        return fields;
    }

    /// <summary>That a node's field leads to another.</summary>
    sealed record Target(string Node, string Type, string Field, SourcePosition At, string Other)
    {
        public static void Write(Target target, RecordWriter to)
        {
            to.KeyText(target.Node);
            to.KeyText(target.Field);
            to.KeyPosition(target.At);
            to.EndKey();
            to.Name(target.Type);
            to.Text(target.Other);
        }

        public static Target Read(RecordReader record)
        {
            var (node, field, at) = (record.KeyText(), record.KeyText(), record.KeyPosition());
            return new(node, record.Name(), field, at, record.Text());
        }
    }
}
