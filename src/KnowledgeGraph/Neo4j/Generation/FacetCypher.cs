using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes one facet: a list with one row per value or related node.</summary>
/// <param name="page">With the facet's own filter.</param>
sealed class FacetCypher(CypherGenerator generator, PageCypher page, Facet facet)
{
    readonly Cypher _value = generator.Aliases.Next(Cypher.Of($"v"));
    readonly Cypher _sorted = generator.Aliases.Next(Cypher.Of($"s"));
    readonly Cypher _count = generator.Aliases.Next(Cypher.Of($"c"));

    public (Cypher List, FacetPart Part) Write(string key, Scope parent)
    {
        var block = new Block(generator.Aliases);
        var members = facet.Fields.Select(field => Member(field, block)).ToList();
        var size = generator.Parameters.Add(new FacetSizeParameter(facet.First));
        var rows = Cypher.Of($"{page.AllRows()}\n{(facet.By.Along is { } along ? CountNodes(along) : CountValues())} LIMIT {size}");
        var list = parent.Block.Call(parent.Node, block.After(rows), Cypher.Of($"collect({CypherGenerator.ListOf(members.Select(m => m.List))})"));
        return (list, new(key, facet.First, facet.At, [.. members.Select(m => m.Part)]));
    }

    // WITH left(n0.`startDate`, 4) AS v1, min(left(n0.`startDate`, 4)) AS s2, count(DISTINCT n0) AS c3
    Cypher CountValues()
    {
        var stored = Properties.Value(page.Node, facet.By.Property!);
        var counted = facet.By.Period switch
        {
            "MONTH" => Cypher.Of($"left({stored}, 7)"),
            "YEAR" => Cypher.Of($"left({stored}, 4)"),
            "DECADE" => Cypher.Of($"left({stored}, 3) + '0s'"),
            _ => stored,
        };
        var sorted = facet.By.Period is null ? new Properties(generator.Layout).Ordered(page.Node, facet.By.Property!) : counted;
        return Cypher.Of($"WITH {counted} AS {_value}, min({sorted}) AS {_sorted}, count(DISTINCT {page.Node}) AS {_count}\nORDER BY {_count} DESC, {_value} IS NULL, {_sorted}, {_value}");
    }

    // OPTIONAL MATCH (n0)-[:`HOSTED_BY`]->(v1) WITH v1, count(DISTINCT n0) AS c3
    Cypher CountNodes(RelationshipField along)
    {
        var condition = new Patterns(generator.Layout).Condition(along.Type, along.Direction, _value, along.Target);
        var match = Cypher.Of($"OPTIONAL MATCH {Patterns.Along(page.Node, default, along.Type, along.Direction, _value)}{Patterns.Where([condition])}");
        return Cypher.Of($"{match}\nWITH {_value}, count(DISTINCT {page.Node}) AS {_count}\nORDER BY {_count} DESC, {_value} IS NULL, {Properties.Id(_value)}");
    }

    (Cypher List, Part Part) Member(PlanField field, Block block)
        => field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            FacetResult { IsCount: true } => (_count, new ValuePart(field.ResponseKey, ValueKind.Integer)),
            FacetResult => (_value, new ValuePart(field.ResponseKey, facet.By.Period is null ? ValueKinds.Of(facet.By.Property!.Type) : ValueKind.Text)),
            FacetTarget target => Target(field.ResponseKey, target, block),
            _ => throw new UnreachableException($"No part of a facet for {field.Node}."),
        };

    (Cypher List, Part Part) Target(string key, FacetTarget target, Block block)
    {
        var (row, shape) = generator.Row(target.Row, new(_value, facet.By.Along!.Target.NodeTypes, block));
        return (Cypher.Of($"CASE WHEN {_value} IS NOT NULL THEN {row} END"), new NodePart(key, shape));
    }
}
