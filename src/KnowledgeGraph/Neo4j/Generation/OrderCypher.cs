using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes the values by which rows are ordered.</summary>
sealed class OrderCypher(Layout layout, Aliases aliases)
{
    readonly Properties _properties = new(layout);
    readonly Patterns _patterns = new(layout);

    /// <summary>A property of the row itself: it needs no variable of its own, and an index may hold it.</summary>
    public static bool IsProperty(OrderKey key) => key is { Path.Count: 0, Value: NodeValue or RelationshipValue };

    /// <summary>True where every row has the value, so that no block of absent values follows.</summary>
    public bool IsAlwaysPresent(OrderKey key)
        => key is { Path.Count: 0, Value: CountValue }
            || (layout.IsLoaded && key is { Path.Count: 0, Value: NodeValue { Property.IsRequired: true } or RelationshipValue { Property.IsRequired: true } });

    public Cypher Value(OrderKey key, Cypher node, Cypher relationship)
        => key.Path.Count == 0 ? Own(key.Value, node, relationship) : Along(key, node);

    // head(COLLECT { MATCH (n0)-[:`HOSTED_BY`]->(n1) RETURN n1.`name.sort` LIMIT 1 })
    Cypher Along(OrderKey key, Cypher node)
    {
        var steps = new List<Cypher>();
        foreach (var step in key.Path)
        {
            var other = aliases.Next(Cypher.Of($"n"));
            var condition = _patterns.Condition(step.Type, step.Direction, other, step.Target);
            steps.Add(Cypher.Of($"MATCH {Patterns.Along(node, default, step.Type, step.Direction, other)}{Patterns.Where([condition])}"));
            node = other;
        }
        return Cypher.Of($"head(COLLECT {{ {Cypher.Join(steps, $" ")} RETURN {Own(key.Value, node, default)} LIMIT 1 }})");
    }

    Cypher Own(OrderValue value, Cypher node, Cypher relationship)
        => value switch
        {
            NodeValue one => _properties.Ordered(node, one.Property),
            RelationshipValue one => _properties.Ordered(relationship, one.Property),
            CountValue { Along: var along } => _patterns.Count(node, along.Type, along.Direction, along.Target, aliases.Next(Cypher.Of($"n"))),
            _ => throw new UnreachableException($"No order by {value}."),
        };
}
