using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using Members = System.Collections.Generic.OrderedDictionary<string, object?>;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes how the nodes of a list spread over values and related nodes.</summary>
/// <param name="arguments">Of the list.</param>
sealed class NaiveFacets(NaiveAnswer answer, NaiveList list, IReadOnlyDictionary<string, object?> arguments)
{
    const int DefaultSize = 10;

    public void Write(NaiveField field) => answer.WriteObject($"{list.Target.Name}Facets", [], field.Sets, WriteFacet);

    void WriteFacet(NaiveField facet)
    {
        var given = answer.Request.Arguments(facet);
        var size = PlainValue.Int(given.GetValueOrDefault("first")) ?? DefaultSize;
        var target = (FieldedTarget)list.Target;
        if (target.FindRelationship(facet.Name) is { } relationship)
            answer.WriteList(ByNode(relationship).Take(size), group =>
                WriteRow($"{relationship.Target.Name}NodeFacet", facet, group.Count, member => answer.WriteNode(group.By, member)));
        else
            answer.WriteList(ByValue(target.FindProperty(facet.Name)!, given.GetValueOrDefault("by") as string ?? "YEAR").Take(size), group =>
                WriteRow(RowName(target.FindProperty(facet.Name)!), facet, group.Count, _ => answer.WriteValue(group.By)));
    }

    void WriteRow(string type, NaiveField facet, int count, Action<NaiveField> writeBy)
        => answer.WriteObject(type, [], facet.Sets, member =>
        {
            if (member.Name == "count")
                answer.WriteValue((long)count);
            else
                writeBy(member);
        });

    IEnumerable<(GraphNode? By, int Count)> ByNode(RelationshipField relationship)
        => Nodes(relationship.Name)
            .SelectMany(node => NaiveNode.Follow(answer.Source, node, relationship).Select(row => row.Node).Distinct().DefaultIfEmpty(null))
            .GroupBy(other => other)
            .Select(group => (By: group.Key, Count: group.Count()))
            .OrderByDescending(group => group.Count).ThenBy(group => group.By is null).ThenBy(group => group.By?.Id, StringComparer.Ordinal);

    IEnumerable<(object? By, int Count)> ByValue(Property property, string period)
        => Nodes(property.Name)
            .GroupBy(node => node.Values[node.Type.FindProperty(property.Name)!.Ordinal] is { } value ? Counted(property, value, period) : null)
            .Select(group => (By: group.Key, Count: group.Count()))
            .OrderByDescending(group => group.Count).ThenBy(group => group.By is null)
            .ThenBy(group => group.By, NaiveComparison.Order(property.Type));

    /// <summary>A facet does not look at what the filter says of its own field, but within <c>or</c> and <c>not</c>.</summary>
    IEnumerable<GraphNode> Nodes(string field)
    {
        var others = new Dictionary<string, object?>
        {
            ["where"] = Without(arguments.GetValueOrDefault("where"), field),
            ["whereEdge"] = arguments.GetValueOrDefault("whereEdge"),
        };
        return NaiveCut.Of(answer.Source, list, others).All.Select(row => row.Node).Distinct();
    }

    static object? Without(object? filter, string field)
        => filter switch
        {
            List<object?> all => all.Select(each => Without(each, field)).ToList(),
            Members members => new Members(members.Where(m => m.Key != field)
                .Select(m => m.Key == "and" ? KeyValuePair.Create(m.Key, Without(m.Value, field)) : m)),
            _ => filter,
        };

    static object Counted(Property property, object value, string period)
        => !property.Type.IsDate ? value
            : value is string date && period == "DECADE" ? date[..3] + "0s"
            : ((string)value)[..Math.Min(((string)value).Length, period == "MONTH" ? 7 : 4)];

    static string RowName(Property property) => property.Type.IsDate ? "PeriodFacet" : $"{property.Type.Name}Facet";
}
