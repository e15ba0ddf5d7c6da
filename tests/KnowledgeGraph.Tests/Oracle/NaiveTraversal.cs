using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>A relationship followed from one of its ends.</summary>
/// <param name="Other">The node at the other end.</param>
/// <param name="Direction">OUT or IN, seen from the end that was left.</param>
sealed record NaiveStep(GraphRelationship Relationship, GraphNode Other, string Direction);

/// <summary>Follows relationships of any type, as the arguments of a field say.</summary>
sealed class NaiveTraversal(GraphSource source, Dictionary<string, object?> arguments)
{
    readonly List<string>? _types = arguments.GetValueOrDefault("types") is { } types ? PlainValue.List(types).ConvertAll(PlainValue.Text) : null;
    readonly string? _direction = (string?)arguments.GetValueOrDefault("direction");

    /// <summary>By id of the other node, type, direction and key; a self-loop once.</summary>
    public List<NaiveStep> From(GraphNode node)
        => source.Relationships
            .Where(r => !r.Start.Type.IsEvidence && !r.End.Type.IsEvidence && (_types is null || _types.Contains(r.Type.Name)))
            .SelectMany(r => Ends(r, node))
            .OrderBy(step => step.Other.Id, StringComparer.Ordinal).ThenBy(step => step.Relationship.Type.Name, StringComparer.Ordinal)
            .ThenBy(step => step.Direction == "IN").ThenBy(step => step.Relationship.Key ?? "", StringComparer.Ordinal).ToList();

    IEnumerable<NaiveStep> Ends(GraphRelationship relationship, GraphNode node)
    {
        if (relationship.Start == node && _direction != "IN")
            yield return new(relationship, NaiveNode.Find(source, relationship.End), "OUT");
        if (relationship.End == node && (_direction == "IN" || (_direction is null && relationship.Start != node)))
            yield return new(relationship, NaiveNode.Find(source, relationship.Start), "IN");
    }

    /// <summary>Each node once, at its least depth.</summary>
    public List<(GraphNode Node, int Depth)> Reachable(GraphNode start, int maxDepth)
    {
        var found = new List<(GraphNode Node, int Depth)> { (start, 0) };
        for (var depth = 1; depth <= maxDepth; depth++)
            foreach (var (node, _) in found.Where(f => f.Depth == depth - 1).ToList())
                foreach (var step in From(node))
                    if (!found.Any(f => f.Node == step.Other))
                        found.Add((step.Other, depth));
        return found.Skip(1).ToList();
    }

    public List<GraphNode> Common(IEnumerable<GraphNode?> nodes)
    {
        var neighbors = nodes.Select(node => node is null ? [] : From(node).Select(step => step.Other).ToList()).ToList();
        return neighbors.Count == 0 ? [] : neighbors[0].Distinct().Where(node => neighbors.All(each => each.Contains(node))).ToList();
    }

    /// <returns>All shortest paths, in no order: every way to a node that no shorter way leads to, step by step.</returns>
    public List<List<NaiveStep>> Paths(GraphNode start, GraphNode end, int maxLength)
    {
        var (paths, passed) = (new List<List<NaiveStep>> { new() }, new HashSet<GraphNode> { start });
        for (var length = 1; length <= maxLength; length++)
        {
            paths = paths.SelectMany(path => From(path.Count == 0 ? start : path[^1].Other)
                .Where(step => !passed.Contains(step.Other))
                .Select(step => path.Append(step).ToList())).ToList();
            passed.UnionWith(paths.Select(path => path[^1].Other));
            if (paths.Where(path => path[^1].Other == end).ToList() is { Count: > 0 } complete)
                return complete;
        }
        return [];
    }
}
