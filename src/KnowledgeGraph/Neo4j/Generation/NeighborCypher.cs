using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Finds the relationships of a node. The server gives a self-loop once, whichever way it is followed.</summary>
sealed class NeighborCypher(CypherGenerator generator, Neighbors neighbors, int number, PageForm form, Scope parent)
    : TraversalCypher(generator.Parameters, number, form, generator.Aliases.Next(Cypher.Of($"n")))
{
    readonly FollowedCypher _followed = new(generator.Layout, neighbors.Along);

    public override Cypher Relationship { get; } = generator.Aliases.Next(Cypher.Of($"r"));

    /// <summary>Of a row: OUT or IN.</summary>
    public Cypher Direction => Cypher.Of($"CASE WHEN {IsIn} THEN '{new Word(StepKey.In)}' ELSE '{new Word(StepKey.Out)}' END");

    public override IReadOnlyList<NodeType> Types => _followed.FoundTypes;

    public IReadOnlyList<RelationshipType> RelationshipTypes => _followed.Types;

    // [n1.id, type(r2) + ' ' + CASE ... END + CASE coalesce(r2.`.key`, '') WHEN '' THEN '' ELSE ' ' + r2.`.key` END]
    public override Cypher Cursor()
        => Cypher.Of($"[{Properties.Id(Node)}, type({Relationship}) + ' ' + {Direction} + CASE {Key} WHEN '' THEN '' ELSE ' ' + {Key} END]");

    public override Cypher Count(Scope parent)
        => Patterns.Where(Conditions).IsEmpty
            ? Cypher.Of($"COUNT {{ {_followed.Along(parent.Node, default, default, default)} }}")
            : Cypher.Of($"COUNT {{ {Match(default)} }}");

    protected override Cypher Variables => Cypher.Of($"{Node}, {Relationship}");

    protected override IReadOnlyList<Cypher> Order => [Properties.Id(Node), Cypher.Of($"type({Relationship})"), IsIn, Key];

    // MATCH (n0)-[r2:`ADOPTED`|`HELD_IN`]-(n1)
    protected override Cypher Match(Cypher condition)
        => Cypher.Of($"MATCH {_followed.Along(parent.Node, Relationship, default, Node)}{Patterns.Where([.. Conditions, condition])}");

    protected override Parameter Cut(int page, bool isAfter) => new StepCursor(page, isAfter, generator.Layout.Schema);

    Cypher[] Conditions => [_followed.IsAny, _followed.PassesFrom(parent), _followed.Passes(Node)];

    Cypher IsIn
        => _followed.Direction is { } only
            ? only == Schema.Direction.In ? Cypher.Of($"true") : Cypher.Of($"false")
            : Cypher.Of($"startNode({Relationship}) <> {parent.Node}");

    Cypher Key => new Properties(generator.Layout).Key(Relationship);
}
