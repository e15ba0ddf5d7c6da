using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes what lies at the other end of a node's relationships.</summary>
sealed class Patterns(Layout layout)
{
    // (n0)-[r1:`ADOPTED`]->(n2)
    public static Cypher Along(Cypher from, Cypher relationship, RelationshipType type, Direction direction, Cypher to)
    {
        var step = Cypher.Of($"-[{relationship}:{Name.Of(type.Name)}]-");
        return direction == Direction.Out ? Cypher.Of($"({from}){step}>({to})") : Cypher.Of($"({from})<{step}({to})");
    }

    /// <summary>What the node at the other end must be; empty where it can be nothing else.</summary>
    // n2:`Resolution`|`Declaration`
    public Cypher Condition(RelationshipType type, Direction direction, Cypher to, NodeTarget target)
        => layout.LeadsOnlyTo(type, direction, target) ? default : layout.IsOf(to, target.NodeTypes);

    // COUNT { (n0)-[:`ADOPTED`]->() }, which the server answers from the node alone
    public Cypher Count(Cypher from, RelationshipType type, Direction direction, NodeTarget target, Cypher to)
    {
        var condition = Condition(type, direction, to, target);
        return condition.IsEmpty
            ? Cypher.Of($"COUNT {{ {Along(from, default, type, direction, default)} }}")
            : Cypher.Of($"COUNT {{ {Along(from, default, type, direction, to)} WHERE {condition} }}");
    }

    public static Cypher Where(IEnumerable<Cypher> conditions)
    {
        var all = conditions.Where(condition => !condition.IsEmpty).ToList();
        return all.Count == 0 ? default : Cypher.Of($" WHERE {Cypher.Join(all, $" AND ")}");
    }
}
