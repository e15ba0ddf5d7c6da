using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes what is written of a relationship, by its type.</summary>
/// <param name="types">Those that it can have.</param>
/// <param name="block">Where subqueries of its level are added.</param>
sealed class RelationshipCypher(CypherGenerator generator, Cypher relationship, IReadOnlyList<RelationshipType> types, Block block)
{
    // CASE WHEN type(r0) IN ['ADOPTED'] THEN ['ADOPTED', r0.`date`] ELSE [] END
    public (Cypher List, RelationshipShape Shape) Write(RelationshipPlan row)
    {
        var shape = new RelationshipShape();
        var cases = (generator.WithSources ? Complete(row.Cases) : row.Cases)
            .Select(one => new RelationshipCase([.. one.Types.Intersect(types)], one.Fields)).Where(one => one.Types.Count > 0);
        var lists = cases.Select(one => (one.Types, List: Case(one, shape))).ToList();
        return lists is [var all] && all.Types.Count == types.Count ? (all.List, shape) : (Branches(lists), shape);
    }

    // What is not written rests on sources too.
    IEnumerable<RelationshipCase> Complete(IReadOnlyList<RelationshipCase> cases)
        => cases.Append(new([.. types.Except(cases.SelectMany(one => one.Types))], []));

    Cypher Branches(IReadOnlyList<(IReadOnlyList<RelationshipType> Types, Cypher List)> lists)
        => lists.Count == 0
            ? Cypher.Of($"[]")
            : Cypher.Of($"CASE\n  {Cypher.Join(lists.Select(one => Cypher.Of($"WHEN {IsOf(one.Types)} THEN {one.List}").Indent()), $"\n  ")}\n  ELSE []\nEND");

    Cypher Case(RelationshipCase one, RelationshipShape shape)
    {
        var inside = one.Types.Count == types.Count ? block : block.Where(IsOf(one.Types));
        var members = one.Fields.Select(field => Member(field, one.Types, inside)).ToList();
        foreach (var (list, part) in generator.SourcesOf(relationship, inside))
            members.Add((list, _ => part));
        foreach (var type in one.Types)
            shape.Add(type, [.. members.Select(member => member.PartOf(type))]);
        return CypherGenerator.ListOf([Cypher.Of($"type({relationship})"), .. members.Select(member => member.List)]);
    }

    // Its type is written by the part, so that types can share a list.
    (Cypher List, Func<RelationshipType, Part> PartOf) Member(PlanField field, IReadOnlyList<RelationshipType> ofTypes, Block inside)
    {
        switch (field.Node)
        {
            case ReadTypeName:
                return (default, type => new ConstantPart(field.ResponseKey, ApiNames.Relationship(type)));
            case ReadRelationshipType:
                return (default, type => new ConstantPart(field.ResponseKey, type.Name));
            default:
                var (list, part) = OfAnyType(field, ofTypes, inside);
                return (list, _ => part);
        }
    }

    (Cypher List, Part Part) OfAnyType(PlanField field, IReadOnlyList<RelationshipType> ofTypes, Block inside)
        => field.Node switch
        {
            ReadKey => (Cypher.Of($"nullif({new Properties(generator.Layout).Key(relationship)}, '')"), new ValuePart(field.ResponseKey, ValueKind.Text)),
            EndNode end => End(field.ResponseKey, end, ofTypes, inside),
            _ => generator.Member(field, new(default, [], inside) { Relationship = relationship, RelationshipType = ofTypes is [var only] ? only : null }),
        };

    // CALL (r0) { WITH startNode(r0) AS n1 RETURN head(collect([n1.id])) AS x2 }
    (Cypher List, Part Part) End(string key, EndNode end, IReadOnlyList<RelationshipType> ofTypes, Block inside)
    {
        var (node, ofNode) = (generator.Aliases.Next(Cypher.Of($"n")), new Block(generator.Aliases));
        var (list, shape) = generator.Row(end.Row, new(node, TypesAt(end, ofTypes), ofNode));
        var rows = end.IsSource ? Cypher.Of($"WITH startNode({relationship}) AS {node}") : Cypher.Of($"WITH endNode({relationship}) AS {node}");
        return (inside.Call(relationship, ofNode.After(rows), Cypher.Of($"head(collect({list}))")), new NodePart(key, shape));
    }

    IReadOnlyList<NodeType> TypesAt(EndNode end, IReadOnlyList<RelationshipType> ofTypes)
        => new FollowedCypher(generator.Layout, new(ofTypes, end.IsSource ? Direction.In : Direction.Out, 1)).FoundTypes;

    Cypher IsOf(IEnumerable<RelationshipType> some)
        => Cypher.Of($"type({relationship}) IN [{Cypher.Join(some.Select(type => Cypher.Of($"'{new Word(type.Name)}'")), $", ")}]");
}
