using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>What a snapshot knows of its data without asking.</summary>
sealed record DatasetFacts(string Version, DateTimeOffset LoadedAt);

/// <summary>Writes what is said of the data as a whole.</summary>
sealed class DatasetCypher(CypherGenerator generator, DatasetFacts facts)
{
    public (Cypher List, Part Part) Write(string key, ReadDataset dataset, Block block)
    {
        var (list, parts) = CypherGenerator.Members(dataset.Fields, field => Member(field, block));
        return (list, new ObjectPart(key, parts));
    }

    (Cypher List, Part Part) Member(PlanField field, Block block)
        => field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            ReadDatasetFact { Fact: DatasetFact.Version } => (default, new ConstantPart(field.ResponseKey, facts.Version)),
            ReadDatasetFact => (default, new ConstantPart(field.ResponseKey, facts.LoadedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))),
            TypeCounts counts => Counts(field.ResponseKey, counts),
            Sources sources => Sources(field.ResponseKey, sources, block),
            _ => throw new UnreachableException($"No part of a dataset for {field.Node}."),
        };

    // [['Conference', COUNT { MATCH (n0:`Conference.7`) }], ...]
    (Cypher List, Part Part) Counts(string key, TypeCounts counts)
    {
        var node = generator.Aliases.Next(Cypher.Of($"n"));
        IReadOnlyList<Part> parts = [.. counts.Fields.Select(Count)];
        var rows = generator.Layout.Schema.NodeTypes.Select(type => CypherGenerator.ListOf(counts.Fields.Select(field => field.Node switch
        {
            TypeCountResult { IsCount: true } => Cypher.Of($"COUNT {{ MATCH ({node}:{generator.Layout.LabelOf(type)}) }}"),
            TypeCountResult => Cypher.Of($"'{new Word(type.Name)}'"),
            _ => default,
        })));
        return (Cypher.Of($"[{Cypher.Join(rows, $", ")}]"), new ObjectsPart(key, parts));
    }

    static Part Count(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            TypeCountResult result => new ValuePart(field.ResponseKey, result.IsCount ? ValueKind.Integer : ValueKind.Text),
            _ => throw new UnreachableException($"No part of a count for {field.Node}."),
        };

    (Cypher List, Part Part) Sources(string key, Sources sources, Block block)
    {
        var (node, inside) = (generator.Aliases.Next(Cypher.Of($"n")), new Block(generator.Aliases));
        var (row, shape) = generator.Row(sources.Row, new(node, [sources.Type], inside));
        var rows = Cypher.Of($"MATCH ({node}:{generator.Layout.LabelOf(sources.Type)}) WHERE {Properties.Id(node)} IS NOT NULL\nWITH {node} ORDER BY {Properties.Id(node)} LIMIT {Planning.Sources.Max}");
        return (block.Call(default, inside.After(rows), Cypher.Of($"collect({row})")), new NodesPart(key, shape));
    }
}
