using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>Follows the paths of claims through schema and graph.</summary>
sealed class ClaimPathResolver(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    /// <param name="key">Tells relationships apart; plays no part where the path leads to none.</param>
    /// <returns>Null where the path leads nowhere; then a problem says so, here or where the cause lies.</returns>
    public ClaimTarget? Resolve(ClaimPath path, string? key)
    {
        if (FindNode(path.Steps[0]) is not { } node)
            return null;
        if (path.Steps is not [_, var field, .. var rest])
            return new ClaimTarget(node);
        if (node.Type.FindProperty(field.Text) is { } property)
            return ResolveProperty(node, property, rest);
        if (node.Type.FindRelationship(field.Text) is { } relationship)
            return ResolveRelationship(node, relationship, field, rest, key);
        var names = node.Type.NamesOfFields();
        return Refuse(field.At, $"{node.Type.Name} has no field '{field}'.",
            NearNames.Hint(field.Text, names) ?? $"Its fields are {string.Join(", ", names)}.");
    }

    ClaimTarget? ResolveProperty(DraftNode node, Property property, SeedScalar[] rest)
        => rest is [var beyond, ..]
            ? Refuse(beyond.At, $"'{property.Name}' is a property of {node.Type.Name}: a path ends with it.",
                $"Write a value as '{evidence.Value.Name}: {beyond}'.")
            : new ClaimTarget(node, property);

    ClaimTarget? ResolveRelationship(
        DraftNode node, RelationshipField field, SeedScalar word, SeedScalar[] rest, string? key)
    {
        if (rest is not [var objectId, .. var properties])
            return Refuse(word.At, $"'{field.Name}' leads to other nodes: the path does not say to which.",
                $"Write [{node.Id}, {field.Name}, id].");
        if (FindNode(objectId) is not { } other)
            return null;
        if (!field.Target.NodeTypes.Contains(other.Type))
            return Refuse(objectId.At,
                $"{node.Type.Name}.{field.Name} leads to {field.Target.Name}, but {other} is none.");
        var (start, end) = field.Direction == Direction.Out ? (node, other) : (other, node);
        if (!TryFindRelationship(start, field.Type, end, key, objectId, out var relationship))
            return null;
        var target = new ClaimTarget(start, null, field.Type, end, key, relationship);
        return properties is [var name] ? ResolveRelationshipProperty(target, field.Type, name) : target;
    }

    bool TryFindRelationship(
        DraftNode start, RelationshipType type, DraftNode end, string? key, SeedScalar place,
        out DraftRelationship? found)
    {
        var pair = graph.FindPair(start, type, end);
        found = pair.FirstOrDefault(relationship => relationship.Key == key);
        if (found is not null || key is not null || pair.Count == 0)
            return true;
        var keys = string.Join(", ", pair.Select(relationship => relationship.Key));
        Refuse(place.At, $"'{start.Id} {type.Name} {end.Id}' is told apart by keys, and the claim names none.",
            $"Write '{evidence.Key.Name}: ...' with one of: {keys}.");
        return false;
    }

    ClaimTarget? ResolveRelationshipProperty(ClaimTarget target, RelationshipType type, SeedScalar name)
    {
        if (type.FindProperty(name.Text) is { } property)
            return target with { Property = property };
        var known = type.Properties.Select(property => property.Name).ToList();
        return Refuse(name.At, $"{type.Name} has no property '{name}'.",
            NearNames.Hint(name.Text, known)
                ?? (known.Count > 0 ? $"It has {string.Join(", ", known)}." : "It has none."));
    }

    DraftNode? FindNode(SeedScalar id)
    {
        var node = graph.Find(id.Text);
        if (node is null && !graph.IsBroken(id.Text))
            Refuse(id.At, $"Node '{id}' does not exist.", graph.HintFor(id.Text));
        return node;
    }

    ClaimTarget? Refuse(SourcePosition at, string message, string? hint = null)
    {
        problems.Add(at, message, hint);
        return null;
    }
}
