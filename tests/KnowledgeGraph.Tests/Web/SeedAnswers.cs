using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The answers that the explorer must show, read from the seeds without a store or an API.</summary>
sealed class SeedAnswers(GraphSource source)
{
    readonly Dictionary<string, GraphNode> _nodes = source.Nodes.ToDictionary(node => node.Id);

    /// <summary>The relationships that are not evidence.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; } =
        [.. source.Relationships.Where(row => !row.Start.Type.IsEvidence && !row.End.Type.IsEvidence && row.Start.Type.Name != "Source" && row.End.Type.Name != "Source")];

    public GraphNode Node(string id) => _nodes[id];

    public string Label(string id) => Node(id).Label;

    /// <summary>What a relationship joins, in words.</summary>
    public (string From, string To) Labels(GraphRelationship row) => (Label(row.Start.Id), Label(row.End.Id));

    public IEnumerable<GraphRelationship> OfType(string type) => Relationships.Where(row => row.Type.Name == type);

    /// <summary>Those that join nodes of a set.</summary>
    public IEnumerable<GraphRelationship> Within(IReadOnlyCollection<string> ids)
        => Relationships.Where(row => ids.Contains(row.Start.Id) && ids.Contains(row.End.Id));

    public IReadOnlyList<string> Neighbours(string id)
        => [.. Relationships.Where(row => row.Start.Id == id || row.End.Id == id)
            .Select(row => row.Start.Id == id ? row.End.Id : row.Start.Id)
            .Where(other => other != id)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    /// <summary>What is claimed of a relationship and its properties.</summary>
    public IEnumerable<GraphClaim> ClaimsOf(GraphRelationship relationship)
        => source.Claims.Where(claim => claim.Relationship is { } about && GraphRelationship.Compare(about, relationship) == 0);

    /// <summary>The sentences that claims rest on; none where only a source is known.</summary>
    public IEnumerable<string> Sentences(IEnumerable<GraphClaim> claims)
        => Citations(claims).Select(row => ValueOf(row, "excerpt") as string).OfType<string>();

    public IEnumerable<GraphRelationship> Citations(IEnumerable<GraphClaim> claims)
    {
        var ids = claims.Select(claim => claim.Node.Id).ToHashSet();
        return source.Relationships.Where(row => row.Type.Name == "CITES" && ids.Contains(row.Start.Id));
    }

    public static object? ValueOf(GraphRelationship row, string property)
        => row.Type.Properties.FirstOrDefault(each => each.Name == property) is { } found ? row.Values[found.Ordinal] : null;

    public static object? ValueOf(GraphNode node, string property)
        => node.Type.Properties.FirstOrDefault(each => each.Name == property) is { } found ? node.Values[found.Ordinal] : null;

    /// <summary>The id under which the explorer draws what joins two nodes.</summary>
    public static string LinkOf(GraphRelationship row)
        => string.Join('|', ((string[])[row.Start.Id, row.End.Id]).Order(StringComparer.Ordinal));

    /// <summary>The nodes of all paths of least length, breadth first in both directions; empty where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ShortestPaths(string from, string to)
    {
        IReadOnlyList<IReadOnlyList<string>> paths = [[from]];
        var seen = new HashSet<string> { from };
        while (paths.Count > 0 && paths.All(path => path[^1] != to))
        {
            paths = [.. paths.SelectMany(path => Neighbours(path[^1]).Where(next => !seen.Contains(next)).Select(next => (IReadOnlyList<string>)[.. path, next]))];
            seen.UnionWith(paths.Select(path => path[^1]));
        }
        return [.. paths.Where(path => path[^1] == to)];
    }
}
