using System.Diagnostics;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Finds all paths of least length between two nodes: a list of their number and of the first of them, or null where there is nothing to look for.</summary>
/// <remarks>The server searches from both ends. No more paths are held than may be, and one, which tells that there are more.</remarks>
sealed class PathCypher(CypherGenerator generator, Paths paths, Scope scope)
{
    readonly FollowedCypher _followed = new(generator.Layout, paths.Along);
    readonly Cypher _from = paths.From is null ? scope.Node : generator.Aliases.Next(Cypher.Of($"n"));
    readonly Cypher _to = generator.Aliases.Next(Cypher.Of($"n"));
    readonly Cypher _path = generator.Aliases.Next(Cypher.Of($"p"));

    // CALL () {
    //   MATCH (n0:`.7`) WHERE n0.id = $p0 ...
    //   MATCH (n1:`.7`) WHERE n1.id = $p1 AND n1 <> n0 ...
    //   CALL (n0, n1) { ... RETURN collect(p2) AS x3 }
    //   CALL (x3) { UNWIND x3 AS p2 ... RETURN collect([...]) AS x4 }
    //   RETURN head(collect([size(x3), x4])) AS x5
    // }
    public (Cypher List, Part Part) Write(string key)
    {
        var (inside, row) = (new Block(generator.Aliases), new Block(generator.Aliases));
        var found = inside.Call(Cypher.Of($"{_from}, {_to}"), Search(), Cypher.Of($"collect({_path})"));
        var (list, parts) = CypherGenerator.Members(paths.Fields, field => Member(field, row));
        var listed = inside.Call(found, row.After(First(found)), Cypher.Of($"collect({list})"));
        var result = Cypher.Of($"head(collect([size({found}), {listed}]))");
        return (scope.Block.Call(scope.Node, inside.After(Ends()), result), new PathsPart(key, paths.Along.MaxSteps, paths.First, parts, paths.At));
    }

    Cypher Ends()
    {
        var to = generator.MatchPassed(_to, generator.Parameters.Add(new IdParameter(paths.To)), Cypher.Of($"{_to} <> {_from}"));
        if (paths.From is { } id)
            return Cypher.Of($"{generator.MatchPassed(_from, generator.Parameters.Add(new IdParameter(id)))}\n{to}");
        return scope.Types.Any(type => type.IsEvidence) ? Cypher.Of($"WITH {_from} WHERE {generator.Layout.IsNoEvidence(_from)}\n{to}") : to;
    }

    // MATCH p2 = allShortestPaths((n0)-[:`HELD_IN`*1..6]-(n1)) WITH p2 LIMIT $p2
    Cypher Search()
    {
        var most = generator.Parameters.Add(new TiesParameter());
        var passed = generator.Aliases.Next(Cypher.Of($"n"));
        var isFollowed = _followed.IsAny.IsEmpty ? default : Cypher.Of($"WITH {_from}, {_to} WHERE {_followed.IsAny}\n");
        var passesAll = _followed.Passes(passed) is { IsEmpty: false } passes ? Cypher.Of($"all({passed} IN nodes({_path}) WHERE {passes})") : default;
        var way = _followed.Along(_from, default, Cypher.Of($"*1..{paths.Along.MaxSteps}"), _to);
        return Cypher.Of($"{isFollowed}MATCH {_path} = allShortestPaths({way}){Patterns.Where([passesAll])}\nWITH {_path} LIMIT {most}");
    }

    /// <summary>The paths that are written: by the ids of their nodes, then by their relationships.</summary>
    Cypher First(Cypher found)
    {
        var (node, index) = (generator.Aliases.Next(Cypher.Of($"n")), generator.Aliases.Next(Cypher.Of($"i")));
        var relationship = Cypher.Of($"relationships({_path})[{index}]");
        var isIn = Cypher.Of($"startNode({relationship}) <> nodes({_path})[{index}]");
        var step = Cypher.Of($"[type({relationship}), {isIn}, {new Properties(generator.Layout).Key(relationship)}]");
        var size = generator.Parameters.Add(new PathSizeParameter(paths.First));
        return Cypher.Of($"""
            UNWIND {found} AS {_path}
            WITH {_path} ORDER BY [{node} IN nodes({_path}) | {Properties.Id(node)}], [{index} IN range(0, length({_path}) - 1) | {step}] LIMIT {size}
            """);
    }

    (Cypher List, Part Part) Member(PlanField field, Block block)
        => field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            LengthOfPath => (Cypher.Of($"length({_path})"), new ValuePart(field.ResponseKey, ValueKind.Integer)),
            NodesOfPath nodes => Nodes(field.ResponseKey, nodes, block),
            RelationshipsOfPath relationships => Relationships(field.ResponseKey, relationships, block),
            _ => throw new UnreachableException($"No part of a path for {field.Node}."),
        };

    // CALL (p2) { UNWIND range(0, length(p2)) AS i3 WITH i3, nodes(p2)[i3] AS n4 ORDER BY i3 RETURN collect([n4.id]) AS x5 }
    (Cypher List, Part Part) Nodes(string key, NodesOfPath nodes, Block block)
    {
        var (index, node, inside) = (generator.Aliases.Next(Cypher.Of($"i")), generator.Aliases.Next(Cypher.Of($"n")), new Block(generator.Aliases));
        var (row, shape) = generator.Row(nodes.Row, new(node, _followed.PassedTypes, inside));
        var rows = Cypher.Of($"UNWIND range(0, length({_path})) AS {index}\nWITH {index}, nodes({_path})[{index}] AS {node} ORDER BY {index}");
        return (block.Call(_path, inside.After(rows), Cypher.Of($"collect({row})")), new NodesPart(key, shape));
    }

    (Cypher List, Part Part) Relationships(string key, RelationshipsOfPath relationships, Block block)
    {
        var (index, relationship, inside) = (generator.Aliases.Next(Cypher.Of($"i")), generator.Aliases.Next(Cypher.Of($"r")), new Block(generator.Aliases));
        var (row, shape) = new RelationshipCypher(generator, relationship, _followed.Types, inside).Write(relationships.Row);
        var rows = Cypher.Of($"UNWIND range(0, length({_path}) - 1) AS {index}\nWITH {index}, relationships({_path})[{index}] AS {relationship} ORDER BY {index}");
        return (block.Call(_path, inside.After(rows), Cypher.Of($"collect({row})")), new RelationshipsPart(key, shape));
    }
}
