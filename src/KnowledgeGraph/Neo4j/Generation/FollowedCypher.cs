using KnowledgeGraph.Operations;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes along which relationships a traversal goes, and which nodes it passes.</summary>
sealed class FollowedCypher(Layout layout, Traversal along)
{
    public IReadOnlyList<RelationshipType> Types { get; } = along.Types ?? layout.Schema.TraversedTypes;

    /// <summary>Null for both.</summary>
    public Direction? Direction => along.Direction;

    /// <summary>The types of nodes to which it leads.</summary>
    public IReadOnlyList<NodeType> FoundTypes => TypesAt(along.Direction is { } only ? [only] : Both);

    /// <summary>The types of nodes on its way, its start among them.</summary>
    public IReadOnlyList<NodeType> PassedTypes => TypesAt(Both);

    // Schema.Direction is hidden by the member.
    static Direction[] Both => [Schema.Direction.Out, Schema.Direction.In];

    /// <param name="relationship">The variable; empty where nothing speaks of it.</param>
    /// <param name="steps">How many relationships; empty for one.</param>
    // (n0)-[r1:`ADOPTED`|`HELD_IN`*1..2]->(n2)
    public Cypher Along(Cypher from, Cypher relationship, Cypher steps, Cypher to)
    {
        var types = Types.Count == 0 ? default : Cypher.Of($":{Cypher.Join(Types.Select(type => Cypher.Of($"{Name.Of(type.Name)}")), $"|")}");
        var step = Cypher.Of($"-[{relationship}{types}{steps}]-");
        return along.Direction switch
        {
            Schema.Direction.Out => Cypher.Of($"({from}){step}>({to})"),
            Schema.Direction.In => Cypher.Of($"({from})<{step}({to})"),
            _ => Cypher.Of($"({from}){step}({to})"),
        };
    }

    /// <summary>Whether there is anything to follow; empty where there is.</summary>
    public Cypher IsAny => Types.Count == 0 ? Cypher.Of($"false") : default;

    /// <summary>The node is one to pass; empty where the relationships join no others.</summary>
    public Cypher Passes(Cypher node) => MeetsEvidence ? layout.IsNoEvidence(node) : default;

    /// <summary>The current node is one to start from; empty where it can be no other.</summary>
    public Cypher PassesFrom(Scope scope) => scope.Types.Any(type => type.IsEvidence) ? Passes(scope.Node) : default;

    bool MeetsEvidence => !layout.IsLoaded || Types.Any(type => Both.Any(direction => layout.EndsOf(type, direction).Any(end => end.IsEvidence)));

    IReadOnlyList<NodeType> TypesAt(Direction[] directions)
    {
        var ends = Types.SelectMany(type => directions.SelectMany(direction => layout.EndsOf(type, direction))).ToHashSet();
        return [.. layout.Schema.NodeTypes.Where(type => !type.IsEvidence && ends.Contains(type))];
    }
}
