using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Finds the nodes around one. Asked for least lengths only, the server goes level by level and comes to each node once.</summary>
sealed class ReachableCypher(CypherGenerator generator, Reachable reachable, int number, PageForm form, Scope parent)
    : TraversalCypher(generator.Parameters, number, form, generator.Aliases.Next(Cypher.Of($"n")))
{
    readonly FollowedCypher _followed = new(generator.Layout, reachable.Along);
    readonly Cypher _path = generator.Aliases.Next(Cypher.Of($"p"));
    readonly Cypher _passed = generator.Aliases.Next(Cypher.Of($"n"));

    /// <summary>Of a row.</summary>
    public Cypher Depth { get; } = generator.Aliases.Next(Cypher.Of($"d"));

    public override IReadOnlyList<NodeType> Types => _followed.FoundTypes;

    public override Cypher Cursor() => Cypher.Of($"[{Properties.Id(Node)}, '', {Depth}]");

    public override Cypher Count(Scope parent) => parent.Block.Call(parent.Node, Match(default), Cypher.Of($"count({Node})"));

    protected override Cypher Variables => Cypher.Of($"{Node}, {Depth}");

    protected override IReadOnlyList<Cypher> Order => [Depth, Properties.Id(Node)];

    // MATCH p1 = (n0)-[:`HELD_IN`*1..2]-(n2) WHERE n2 <> n0 WITH n2, min(length(p1)) AS d3
    protected override Cypher Match(Cypher condition)
    {
        var steps = Cypher.Of($"*1..{reachable.Along.MaxSteps}");
        var match = Cypher.Of($"MATCH {_path} = {_followed.Along(parent.Node, default, steps, Node)}");
        var isOther = Cypher.Of($"{Node} <> {parent.Node}");
        return Cypher.Of($"{match}{Patterns.Where([_followed.IsAny, isOther, PassesAll])}\nWITH {Node}, min(length({_path})) AS {Depth}{Patterns.Where([condition])}");
    }

    protected override Parameter Cut(int page, bool isAfter) => new DepthCursor(page, isAfter);

    Cypher PassesAll => _followed.Passes(_passed) is { IsEmpty: false } passes ? Cypher.Of($"all({_passed} IN nodes({_path}) WHERE {passes})") : default;
}
