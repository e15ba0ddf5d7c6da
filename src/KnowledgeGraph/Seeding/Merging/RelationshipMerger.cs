using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>Joins what both ends of each relationship say about it.</summary>
sealed class RelationshipMerger(DraftGraph graph, ProblemList problems)
{
    readonly ValueReader _values = new(problems);

    public static void Merge(IEnumerable<Link> links, DraftGraph graph, ProblemList problems)
    {
        var merger = new RelationshipMerger(graph, problems);
        foreach (var link in links)
            foreach (var item in link.Value.Items)
                merger.Merge(link.Node, link.Field, item);
    }

    /// <summary>Reads one item of a relationship field: an id, or a map with the id, a key and properties.</summary>
    /// <param name="word">Under which a map gives the id.</param>
    public void Merge(DraftNode node, RelationshipField field, SeedValue item, string word = SeedWords.Node)
    {
        if (!MergeItem(node, field, item, word))
            graph.MarkBroken(node.Id);
    }

    bool MergeItem(DraftNode node, RelationshipField field, SeedValue item, string word)
    {
        if (FindId(item, word) is not { } id)
            return Refuse(item.At, $"This is not a target of {node.Type.Name}.{field.Name}.",
                $"Write an id, or {{ {word}: id, ... }} with properties of the relationship.");
        if (FindTargets(node, field, id) is not { } targets)
            return false;
        var isGood = true;
        foreach (var target in targets)
            isGood &= Relate(node, field, target, item as SeedMap ?? new SeedMap(id.At, []), id.At, word);
        return isGood;
    }

    /// <returns>The id that an item of a relationship field names; null where it names none.</returns>
    public static SeedScalar? FindId(SeedValue item, string word = SeedWords.Node)
        => (item is SeedMap map ? map.Find(word) : item) as SeedScalar;

    IReadOnlyList<DraftNode>? FindTargets(DraftNode node, RelationshipField field, SeedScalar id)
    {
        var targets = graph.FindAll(id.Text, field.Target);
        if (targets.Count == 0 && graph.IsBroken(id.Text))
            return null;
        if (targets.Count == 0)
            Refuse(id.At, $"Node '{id}' does not exist.", graph.HintFor(id.Text));
        else if (targets.All(target => field.Target.NodeTypes.Contains(target.Type)))
            return targets;
        else
            Refuse(id.At, $"{node.Type.Name}.{field.Name} leads to {field.Target.Name}, but {targets[0]} is none.");
        return null;
    }

    bool Relate(DraftNode node, RelationshipField field, DraftNode target, SeedMap body, SourcePosition at, string word)
    {
        if (!TryReadKey(body, out var key))
            return false;
        var relationship = graph.Relate(node, field, target, key, at);
        var isGood = true;
        foreach (var row in body.Fields.Where(row => row.Name.Text != word && row.Name.Text != SeedWords.Key))
            isGood &= ReadProperty(relationship, row, word);
        return isGood;
    }

    bool TryReadKey(SeedMap body, out string? key)
    {
        var value = body.Find(SeedWords.Key);
        key = (value as SeedScalar)?.Text;
        return value is null || (key is not null && SeedId.IsValid(key)) || Refuse(value.At, "This is not a key.",
            SeedId.Hint);
    }

    bool ReadProperty(DraftRelationship relationship, SeedField row, string word)
    {
        var (type, name) = (relationship.Type, row.Name.Text);
        if (type.FindProperty(name) is { } property)
            return _values.Read(relationship.Values, relationship, property, row.Value);
        var known = type.Properties.Select(known => known.Name).Concat([word, SeedWords.Key]).ToList();
        return Refuse(row.Name.At, $"{type.Name} has no property '{name}'.",
            NearNames.Hint(name, known) ?? $"It takes {string.Join(", ", known)}.");
    }

    bool Refuse(SourcePosition at, string message, string? hint = null)
    {
        problems.Add(at, message, hint);
        return false;
    }
}
