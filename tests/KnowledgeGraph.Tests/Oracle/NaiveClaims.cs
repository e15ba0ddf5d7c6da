using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Finds the claims about a node or about a relationship: at most 100, by id.</summary>
static class NaiveClaims
{
    const string Whole = "*";
    const int Most = 100;

    /// <returns>What the claims must be about; null for anything.</returns>
    public static List<string>? Names(NaiveAnswer answer, NaiveField field)
        => answer.Request.Arguments(field).GetValueOrDefault("fields") is { } names
            ? PlainValue.List(names).ConvertAll(PlainValue.Text)
            : null;

    public static IEnumerable<GraphNode> About(GraphSource source, GraphNode node, List<string>? names)
        => Found(source, claim => names?.Any(name => IsAbout(claim, node, name)) ?? IsInvolved(claim, node)).Take(Most);

    public static IEnumerable<GraphNode> About(GraphSource source, GraphRelationship relationship, List<string>? names)
        => Found(source, claim => ReferenceEquals(claim.Relationship, relationship)
            && (names is null || names.Contains(claim.Property?.Name ?? Whole))).Take(Most);

    /// <summary>As many as there are.</summary>
    public static List<GraphNode> All(GraphSource source, GraphNode node)
        => Found(source, claim => IsInvolved(claim, node)).ToList();

    /// <inheritdoc cref="All(GraphSource, GraphNode)"/>
    public static List<GraphNode> All(GraphSource source, GraphRelationship relationship)
        => Found(source, claim => ReferenceEquals(claim.Relationship, relationship)).ToList();

    static IEnumerable<GraphNode> Found(GraphSource source, Func<GraphClaim, bool> fits)
        => source.Claims.Where(fits).Select(claim => claim.Node).OrderBy(claim => claim.Id, StringComparer.Ordinal);

    static bool IsInvolved(GraphClaim claim, GraphNode node) => claim.About.Id == node.Id || claim.Object?.Id == node.Id;

    static bool IsAbout(GraphClaim claim, GraphNode node, string name)
        => node.Type.FindRelationship(name) is { } field
            ? IsAbout(claim, node, field)
            : claim.Type is null && claim.About.Id == node.Id && (claim.Property?.Name ?? Whole) == name;

    static bool IsAbout(GraphClaim claim, GraphNode node, RelationshipField field)
        => claim.Type == field.Type && (field.Direction == Direction.Out
            ? claim.About.Id == node.Id && field.Target.NodeTypes.Contains(claim.Object!.Type)
            : claim.Object!.Id == node.Id && field.Target.NodeTypes.Contains(claim.About.Type));
}
