using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Filters of all kinds; the values they compare with are mostly those of the graph.</summary>
sealed class RandomFilter(Choices choices, GraphSource source)
{
    readonly RandomComparison _comparisons = new(choices);

    /// <param name="depth">Objects around this one.</param>
    public Input Of(NodeTarget target, int depth = 0)
    {
        var members = new Dictionary<string, Input>();
        for (var count = choices.Between(choices.Chance(10) ? 0 : 1, depth == 0 ? 3 : 2); count > 0; count--)
            if (Member(target, depth) is { } member)
                members.TryAdd(member.Name, member.Input);
        return new($"{target.Name}FilterInput", members.Select(m => new InputMember(m.Key, m.Value)).ToList());
    }

    InputMember? Member(NodeTarget target, int depth)
        => choices.Below(12) switch
        {
            0 when depth < 3 => new(choices.Of("and", "or"), Several(target, depth)),
            1 when depth < 3 => new("not", Of(target, depth + 1)),
            2 => new("exists", new("Boolean", choices.Chance(50))),
            3 when depth < 1 && choices.Chance(50) => new("claims", Claims(depth)),
            _ => target switch
            {
                NodeUnion union => OfMember(choices.Of(union.NodeTypes), depth),
                NodeInterface one when choices.Chance(20) => new("type", Types(one)),
                _ => Field((FieldedTarget)target, depth),
            },
        };

    /// <summary>A filter of edges.</summary>
    public Input OfEdge(RelationshipField field, int depth = 0)
    {
        var members = new Dictionary<string, Input>();
        for (var count = choices.Between(choices.Chance(10) ? 0 : 1, 2); count > 0; count--)
        {
            var member = EdgeMember(field, depth);
            members.TryAdd(member.Name, member.Input);
        }
        return new($"{NaiveNames.Stem(field)}EdgeFilterInput", members.Select(m => new InputMember(m.Key, m.Value)).ToList());
    }

    InputMember EdgeMember(RelationshipField field, int depth)
        => choices.Below(8) switch
        {
            0 when depth < 3 => new(choices.Of("and", "or"),
                Several(() => OfEdge(field, depth + 1), $"{NaiveNames.Stem(field)}EdgeFilterInput")),
            1 when depth < 3 => new("not", OfEdge(field, depth + 1)),
            2 when depth < 1 => new("claims", Claims(depth)),
            < 6 when field.Type.Properties.Count > 0 && choices.Of(field.Type.Properties) is var property
                => new(property.Name, _comparisons.Of(property, StoredValues(field.Type, property))),
            _ => new("node", Of(field.Target, depth + 1)),
        };

    Input Claims(int depth)
        => Quantified($"{source.Schema.Evidence.Claim.Name}sFilterInput", ["some", "none", "all", "any", "count"],
            _ => Of(source.Schema.Evidence.Claim, depth + 1));

    Input Several(NodeTarget target, int depth) => Several(() => Of(target, depth + 1), $"{target.Name}FilterInput");

    Input Several(Func<Input> one, string type)
        => new($"[{type}!]", Enumerable.Range(0, choices.Between(0, 2)).Select(_ => one() with { Type = type + "!" }).ToList());

    InputMember? OfMember(NodeType type, int depth)
        => depth < 3 ? new(NaiveNames.RootField(type.Name), Of(type, depth + 1)) : null;

    Input Types(NodeInterface target)
        => new($"{target.Name}TypeOperationFilterInput", new List<InputMember>
        {
            choices.Chance(50)
                ? new(choices.Of("eq", "neq"), Name(target))
                : new(choices.Of("in", "nin"), new($"[{target.Name}Type]",
                    Enumerable.Range(0, choices.Between(0, 2)).Select(_ => Name(target)).ToList())),
        });

    Input Name(NodeInterface target) => new($"{target.Name}Type", new EnumName(choices.Of(target.NodeTypes).Name));

    InputMember? Field(FieldedTarget target, int depth)
    {
        if (target.Relationships.Count > 0 && depth < 3 && choices.Chance(40))
            return Relationship(choices.Of(target.Relationships), depth);
        var property = target.Properties.Count == 0 || choices.Chance(5)
            ? source.Schema.NodeTypes[0].FindProperty("id")!
            : choices.Of(target.Properties);
        return new(property.Name, _comparisons.Of(property, StoredValues(target, property.Name)));
    }

    List<object> StoredValues(FieldedTarget target, string property)
        => Flat(source.Nodes.Where(n => target.NodeTypes.Contains(n.Type))
            .Select(n => n.Values[n.Type.FindProperty(property)!.Ordinal]));

    List<object> StoredValues(RelationshipType type, Property property)
        => Flat(source.Relationships.Where(r => r.Type == type).Select(r => r.Values[property.Ordinal]));

    static List<object> Flat(IEnumerable<object?> values)
        => values.SelectMany(value => value is IReadOnlyList<object> list ? list : value is null ? [] : [value]).ToList();

    InputMember Relationship(RelationshipField field, int depth)
        => new(field.Name, field.IsToMany ? ToMany(field, depth) : Of(field.Target, depth + 1));

    Input ToMany(RelationshipField field, int depth)
        => Quantified($"{NaiveNames.Stem(field)}FilterInput", ["some", "none", "all", "any", "count", "someEdge"],
            name => name == "someEdge" ? OfEdge(field, depth + 1) : Of(field.Target, depth + 1));

    Input Quantified(string type, string[] quantifiers, Func<string, Input> filter)
        => new(type, choices.Some(quantifiers, 1, choices.Chance(30) ? 2 : 1).Select(name => new InputMember(name, name switch
        {
            "any" => new("Boolean", choices.Chance(50)),
            "count" => _comparisons.Of(ScalarType.All["Int"], [0L, 1L, 2L]),
            _ => filter(name),
        })).ToList());
}
