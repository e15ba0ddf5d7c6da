using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Oracle.Random;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Makes graphs smaller.</summary>
static class GraphShrinker
{
    /// <returns>Graphs that lack some nodes or relationships of the given one: halves first, single ones last.</returns>
    public static IEnumerable<GraphSource> Smaller(GraphSource graph)
    {
        for (var size = graph.Nodes.Count; size > 0; size /= 2)
            foreach (var part in graph.Nodes.Chunk(size))
                yield return Without(graph, part, []);
        for (var size = graph.Relationships.Count; size > 0; size /= 2)
            foreach (var part in graph.Relationships.Chunk(size))
                yield return Without(graph, [], part);
    }

    // What hangs on a node goes with it; a claim is a node, and claims can be about claims.
    static GraphSource Without(GraphSource graph, GraphNode[] nodes, GraphRelationship[] relationships)
    {
        var gone = nodes.Select(n => n.Id).ToHashSet();
        var cut = relationships.ToHashSet<GraphRelationship>(ReferenceEqualityComparer.Instance);
        bool IsGone(NodeIdentity? node) => node is not null && gone.Contains(node.Id);
        for (var before = -1; before != gone.Count + cut.Count;)
        {
            before = gone.Count + cut.Count;
            cut.UnionWith(graph.Relationships.Where(r => IsGone(r.Start) || IsGone(r.End)));
            gone.UnionWith(graph.Claims
                .Where(c => IsGone(c.About) || IsGone(c.Object) || (c.Relationship is { } one && cut.Contains(one)))
                .Select(c => c.Node.Id));
        }
        var salt = graph.Hash + string.Join(' ', gone.Order()) + string.Join(' ', cut.Select(r => $"{r} {r.Key}").Order());
        return RandomGraph.Build(
            graph.Schema, graph.Nodes.Where(n => !IsGone(n)), graph.Relationships.Where(r => !cut.Contains(r)),
            graph.Claims.Where(c => !IsGone(c.Node)), salt);
    }
}
