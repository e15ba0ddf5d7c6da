using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Counts the relationships of a node by type and direction. The server knows most of these numbers without looking.</summary>
sealed class DegreeCypher(CypherGenerator generator, Degrees degrees, Scope scope)
{
    // CALL (n0) {
    //   UNWIND [['ADOPTED', 'OUT', COUNT { (n0)-[:`ADOPTED`]->() }], ...] AS c1
    //   WITH c1 WHERE c1[2] > 0
    //   RETURN collect([c1[0], c1[1], c1[2]]) AS x2
    // }
    public (Cypher List, Part Part) Write(string key)
    {
        var count = generator.Aliases.Next(Cypher.Of($"c"));
        var (list, parts) = CypherGenerator.Members(degrees.Fields, field => Member(field, count));
        var rows = Cypher.Of($"UNWIND {CypherGenerator.ListOf(Counts())} AS {count}\nWITH {count} WHERE {count}[2] > 0");
        return (scope.Block.Call(scope.Node, rows, Cypher.Of($"collect({list})")), new ObjectsPart(key, parts));
    }

    static (Cypher List, Part Part) Member(PlanField field, Cypher count)
        => field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            ReadRelationshipType => (Cypher.Of($"{count}[0]"), new ValuePart(field.ResponseKey, ValueKind.Text)),
            ReadDirection => (Cypher.Of($"{count}[1]"), new ValuePart(field.ResponseKey, ValueKind.Text)),
            ReadCount => (Cypher.Of($"{count}[2]"), new ValuePart(field.ResponseKey, ValueKind.Integer)),
            _ => throw new UnreachableException($"No part of counted relationships for {field.Node}."),
        };

    IEnumerable<Cypher> Counts()
        => generator.Layout.Schema.TraversedTypes.SelectMany(type => new[] { Direction.Out, Direction.In }
            .Where(direction => IsPossible(type, direction))
            .Select(direction => Cypher.Of($"['{new Word(type.Name)}', '{new Word(StepKey.NameOf(direction))}', {Count(type, direction)}]")));

    // What leads to the node the other way round is what it leads to.
    bool IsPossible(RelationshipType type, Direction direction)
        => generator.Layout.EndsOf(type, direction == Direction.Out ? Direction.In : Direction.Out).Overlaps(scope.Types.Where(one => !one.IsEvidence));

    Cypher Count(RelationshipType type, Direction direction)
    {
        var followed = new FollowedCypher(generator.Layout, new([type], direction, 1));
        var other = generator.Aliases.Next(Cypher.Of($"n"));
        var conditions = Patterns.Where([followed.PassesFrom(scope), followed.Passes(other)]);
        return Cypher.Of($"COUNT {{ {followed.Along(scope.Node, default, default, conditions.IsEmpty ? default : other)}{conditions} }}");
    }
}
