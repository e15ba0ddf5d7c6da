using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Names values on nodes and relationships.</summary>
sealed class Properties(Layout layout)
{
    // n0.`name`
    public static Cypher Value(Cypher owner, Property property) => Cypher.Of($"{owner}.{Name.Of(property.Name)}");

    // n0.`name.sort`
    public Cypher Ordered(Cypher owner, Property property) => Cypher.Of($"{owner}.{layout.OrderedBy(property)}");

    public static Cypher Id(Cypher node) => Cypher.Of($"{node}.id");

    /// <returns>The key of a relationship; the empty text where it has none.</returns>
    public Cypher Key(Cypher relationship)
        => relationship.IsEmpty || !layout.IsLoaded ? Cypher.Of($"''") : Cypher.Of($"coalesce({relationship}.{Name.RelationshipKey}, '')");

    /// <returns>The display label of a node of one of the types.</returns>
    // CASE WHEN n0:`Nation` THEN n0.`name` WHEN n0:`Source` THEN n0.`title` END
    public Cypher Label(Cypher node, IReadOnlyList<NodeType> types)
    {
        var groups = types.GroupBy(type => type.Label.Name).ToList();
        if (groups is [var only])
            return Cypher.Of($"{node}.{Name.Of(only.Key)}");
        var branches = groups.Select(group => Cypher.Of($"WHEN {layout.IsOf(node, group)} THEN {node}.{Name.Of(group.Key)}"));
        return Cypher.Of($"CASE {Cypher.Join(branches, $" ")} END");
    }
}
