using System.Diagnostics;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes what the rows of a list sum up to.</summary>
sealed class NaiveAggregates(NaiveAnswer answer, IReadOnlyList<NaiveRow> rows)
{
    public void WriteNodes(NaiveField field, NodeTarget target)
        => answer.WriteObject($"{target.Name}Aggregates", [], field.Sets, member =>
        {
            if (member.Name == "count")
                answer.WriteValue((long)rows.Count);
            else
                Write(member, ((FieldedTarget)target).FindProperty(member.Name)!.Type,
                    rows.Select(row => row.Node.Values[row.Node.Type.FindProperty(member.Name)!.Ordinal]));
        });

    public void WriteEdges(NaiveField field, RelationshipType type)
        => answer.WriteObject($"{type.PropertiesType!.Name}Aggregates", [], field.Sets, member =>
        {
            var property = type.FindProperty(member.Name)!;
            Write(member, property.Type, rows.Select(row => row.Relationship!.Values[property.Ordinal]));
        });

    void Write(NaiveField field, LeafType type, IEnumerable<object?> values)
    {
        var present = values.OfType<object>().ToList();
        answer.WriteObject($"{(type is EnumType ? "Enum" : type.Name)}Aggregates", [], field.Sets, member =>
            answer.WriteValue(present.Count == 0 ? null : Value(member.Name, type, present)));
    }

    static object Value(string function, LeafType type, List<object> values)
        => function switch
        {
            "min" => values.Order(NaiveComparison.Order(type)).First(),
            "max" => values.Order(NaiveComparison.Order(type)).Last(),
            "sum" => values.Sum(value => (long)value),
            "average" => (double)values.Sum(value => (long)value) / values.Count,
            "distinct" => (long)values.Distinct().Count(),
            _ => throw new UnreachableException(function),
        };
}
