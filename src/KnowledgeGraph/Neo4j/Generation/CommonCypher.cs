using KnowledgeGraph.Errors;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Finds the nodes that are next to all of several.</summary>
sealed class CommonCypher(CypherGenerator generator, Common common, int number, PageForm form, DocumentPosition at)
    : TraversalCypher(generator.Parameters, number, form, generator.Aliases.Next(Cypher.Of($"n")))
{
    readonly FollowedCypher _followed = new(generator.Layout, common.Along);
    readonly Cypher _ids = generator.Parameters.Add(new DistinctIdsParameter(common.Ids, at));
    readonly Cypher _id = generator.Aliases.Next(Cypher.Of($"i"));
    readonly Cypher _given = generator.Aliases.Next(Cypher.Of($"n"));
    readonly Cypher _count = generator.Aliases.Next(Cypher.Of($"c"));

    public override IReadOnlyList<NodeType> Types => _followed.FoundTypes;

    public override Cypher Cursor() => Cypher.Of($"[{Properties.Id(Node)}, '']");

    public override Cypher Count(Scope parent) => parent.Block.Call(default, Match(default), Cypher.Of($"count({Node})"));

    protected override IReadOnlyList<Cypher> Order => [Properties.Id(Node)];

    // UNWIND $p0 AS i1 MATCH (n2:`.7`) WHERE n2.id = i1 MATCH (n2)-[:`HELD_IN`]-(n0)
    // WITH n0, count(DISTINCT i1) AS c3 WHERE c3 = size($p0)
    protected override Cypher Match(Cypher condition)
    {
        var isNextToAll = Cypher.Of($"{_count} = size({_ids})");
        return Cypher.Of($"""
            UNWIND {_ids} AS {_id}
            {generator.MatchPassed(_given, _id)}
            MATCH {_followed.Along(_given, default, default, Node)}{Patterns.Where([_followed.IsAny, _followed.Passes(Node)])}
            WITH {Node}, count(DISTINCT {_id}) AS {_count}{Patterns.Where([isNextToAll, condition])}
            """);
    }

    protected override Parameter Cut(int page, bool isAfter) => new NodeCursor(page, isAfter);
}
