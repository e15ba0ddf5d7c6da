using System.Diagnostics;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using Members = System.Collections.Generic.OrderedDictionary<string, object?>;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Says of one node whether it passes a filter: true or false, never unknown.</summary>
sealed class NaiveFilter(GraphSource source)
{
    /// <param name="target">By whose filter input the filter is written.</param>
    public bool Passes(GraphNode node, NodeTarget target, object? filter)
        => filter is not Members members || members.All(m => Passes(node, target, m.Key, m.Value));

    /// <param name="field">That leads to the row.</param>
    public bool PassesEdge(NaiveRow row, RelationshipField field, object? filter)
        => filter is not Members members || members.All(m => PassesEdge(row, field, m.Key, m.Value));

    bool Passes(GraphNode node, NodeTarget target, string member, object? value)
        => member switch
        {
            "and" => PlainValue.List(value).All(each => Passes(node, target, each)),
            "or" => PlainValue.List(value).Any(each => Passes(node, target, each)),
            "not" => !Passes(node, target, value),
            "exists" => value is true,
            "claims" => PassesClaims(NaiveClaims.All(source, node), (Members)value!),
            _ when target is NodeUnion => NaiveNames.RootField(node.Type.Name) == member && Passes(node, node.Type, value),
            "type" when target is NodeInterface => PassesValue(TypeNames, node.Type.Name, value),
            _ => PassesField(node, member, (Members)value!),
        };

    bool PassesEdge(NaiveRow row, RelationshipField field, string member, object? value)
        => member switch
        {
            "and" => PlainValue.List(value).All(each => PassesEdge(row, field, each)),
            "or" => PlainValue.List(value).Any(each => PassesEdge(row, field, each)),
            "not" => !PassesEdge(row, field, value),
            "node" => Passes(row.Node, field.Target, value),
            "claims" => PassesClaims(NaiveClaims.All(source, row.Relationship!), (Members)value!),
            _ => PassesProperty(field.Type.FindProperty(member)!, row.Relationship!.Values, (Members)value!),
        };

    bool PassesClaims(List<GraphNode> claims, Members filter)
        => filter.All(m => PassesMany(claims, m.Key, m.Value, (claim, each) => Passes(claim, source.Schema.Evidence.Claim, each)));

    // Its values are names, of whatever types there are.
    EnumType TypeNames => new("Types", null, source.Schema.NodeTypes.Select(t => new EnumValue(t.Name, null)).ToList());

    bool PassesField(GraphNode node, string name, Members filter)
    {
        if (node.Type.FindProperty(name) is { } property)
            return PassesProperty(property, node.Values, filter);
        var field = node.Type.FindRelationship(name)!;
        var rows = NaiveNode.Follow(source, node, field).ToList();
        return field.IsToMany
            ? filter.All(m => PassesRows(rows, field, m.Key, m.Value))
            : PassesOne(rows.SingleOrDefault()?.Node, field.Target, filter);
    }

    bool PassesRows(List<NaiveRow> rows, RelationshipField field, string quantifier, object? filter)
        => quantifier == "someEdge"
            ? rows.Any(row => PassesEdge(row, field, filter))
            : PassesMany(rows, quantifier, filter, (row, each) => Passes(row.Node, field.Target, each));

    static bool PassesProperty(Property property, object?[] values, Members filter)
        => property.IsList
            ? filter.All(m => PassesMany((IReadOnlyList<object>)values[property.Ordinal]!, m.Key, m.Value,
                (element, each) => PassesValue(property.Type, element, each)))
            : PassesValue(property.Type, values[property.Ordinal], filter);

    static bool PassesValue(LeafType type, object? value, object? operations)
        => ((Members)operations!).All(op => NaiveComparison.Passes(type, value, op.Key, op.Value));

    bool PassesOne(GraphNode? other, NodeTarget target, Members filter)
        => other is null ? PassesAbsent(filter) : Passes(other, target, filter);

    // Nothing is true of a node that is not there, but that it is not there.
    static bool PassesAbsent(object? filter)
        => filter is Members { Count: > 0 } members && members.All(m => m.Key switch
        {
            "exists" => m.Value is false,
            "and" => PlainValue.List(m.Value).All(PassesAbsent),
            "or" => PlainValue.List(m.Value).Any(PassesAbsent),
            _ => false,
        });

    static bool PassesMany<T>(IReadOnlyList<T> items, string quantifier, object? filter, Func<T, object?, bool> passes)
        => quantifier switch
        {
            "some" => items.Any(item => passes(item, filter)),
            "none" => !items.Any(item => passes(item, filter)),
            "all" => items.All(item => passes(item, filter)),
            "any" => items.Count > 0 == (bool)filter!,
            "count" => PassesValue(ScalarType.All["Int"], (long)items.Count, filter),
            _ => throw new UnreachableException(quantifier),
        };
}
