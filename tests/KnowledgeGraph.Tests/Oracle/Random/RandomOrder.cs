using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Orders by own values and by those of nodes to one.</summary>
sealed class RandomOrder(Choices choices, GraphSource source)
{
    /// <param name="along">That the list follows; null for a root list. Its indexes are asked for often.</param>
    public Input Of(FieldedTarget target, RelationshipField? along)
        => along is { Indexes.Count: > 0 } && choices.Chance(85) ? Indexed(target, choices.Of(along.Indexes)) : Of(target);

    Input Of(FieldedTarget target) => Several($"{target.Name}SortInput", () => One(target, 0));

    /// <returns>Null where relationships of the type say nothing that can be sorted.</returns>
    public Input? OfEdge(RelationshipType type)
    {
        var properties = type.Properties.Where(p => !p.IsList).ToList();
        var name = $"{type.PropertiesType?.Name}SortInput";
        return properties.Count == 0 ? null : Several(name, () => new(name, new List<InputMember> { By(properties) }));
    }

    Input Indexed(FieldedTarget target, IReadOnlyList<string> names)
    {
        var direction = Direction();
        return new($"[{target.Name}SortInput!]", names.Select(name => new Input($"{target.Name}SortInput!",
            new List<InputMember> { new(name, choices.Chance(85) ? direction : Direction()) })).ToList());
    }

    Input Several(string type, Func<Input> one)
        => new($"[{type}!]", Enumerable.Range(0, choices.Of(0, 1, 1, 2, 2, 2, 3))
            .Select(_ => one() with { Type = type + "!" }).ToList());

    Input One(FieldedTarget target, int depth)
    {
        var members = new Dictionary<string, Input>();
        for (var count = choices.Chance(15) ? choices.Of(0, 2) : 1; count > 0; count--)
            if (Member(target, depth) is { } member)
                members.TryAdd(member.Name, member.Input);
        return new($"{target.Name}SortInput", members.Select(m => new InputMember(m.Key, m.Value)).ToList());
    }

    InputMember Member(FieldedTarget target, int depth)
    {
        var paths = target.Relationships.Where(r => r.IsToMany || r.Target is FieldedTarget).ToList();
        if (paths.Count == 0 || !choices.Chance(35))
            return By(target.Properties.Where(p => !p.IsList)
                .DefaultIfEmpty(source.Schema.NodeTypes[0].FindProperty("id")!).ToList());
        var path = choices.Of(paths);
        return path.IsToMany ? new(path.Name, new("CountSortInput", new List<InputMember> { new("count", Direction()) }))
            : depth < 3 ? new(path.Name, One((FieldedTarget)path.Target, depth + 1))
            : new(target.Properties.FirstOrDefault(p => !p.IsList)?.Name ?? "id", Direction());
    }

    // Values that tie or are absent let the next key speak.
    InputMember By(List<Property> properties)
    {
        var tying = properties.Where(p => !p.IsRequired || p.Type is EnumType || p.Type.Name == "Boolean").ToList();
        return new(choices.Of(tying.Count > 0 && choices.Chance(75) ? tying : properties).Name, Direction());
    }

    Input Direction() => new("SortEnumType", new EnumName(choices.Of("ASC", "DESC")));
}
