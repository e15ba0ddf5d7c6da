using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Writes a graph as statements that make one generation of it.</summary>
/// <remarks>A batch is made when it is asked for, so that of each type no more than one is ever held.</remarks>
sealed class GraphWriter
{
    const int BatchSize = 2_000;

    readonly GraphSource _source;
    readonly Name _common;
    readonly Layout _layout;
    readonly GenerationIndexes _indexes;
    readonly PlaceWriter _places;
    readonly Dictionary<GraphRelationship, List<object?>> _claims = new(ReferenceEqualityComparer.Instance);

    GraphWriter(GraphSource source, long generation)
    {
        (_source, _layout, _indexes, _common) = (source, new(source.Schema, generation), new(source.Schema, generation), Name.OfGeneration(generation));
        _places = new(_layout);
        foreach (var claim in source.Claims)
            if (claim.Relationship is { } relationship)
                ClaimsOf(relationship).Add(claim.Node.Id);
    }

    public static GenerationContents Write(GraphSource source, long generation)
    {
        var writer = new GraphWriter(source, generation);
        return new([writer._indexes.UniqueId()], writer.Nodes().Concat(writer.Relationships()).Concat(writer._places.Batches()), writer._indexes.All());
    }

    IEnumerable<GenerationBatch> Nodes()
        => Batches("nodes", _source.Nodes, node => node.Type, Row, type
            => Cypher.Of($"UNWIND $rows AS row CREATE (n:{Name.Of(type.Name)}:{_layout.LabelOf(type)}:{_common}) SET n = row"));

    IEnumerable<GenerationBatch> Relationships()
        => Batches("relationships", _source.Relationships, one => one.Type, Row, type => Cypher.Of($$"""
            UNWIND $rows AS row
            MATCH (source:{{_common}}) WHERE source.id = row.source
            MATCH (target:{{_common}}) WHERE target.id = row.target
            CREATE (source)-[r:{{Name.Of(type.Name)}}]->(target) SET r = row.values
            """));

    static Dictionary<string, object?> Row(GraphNode node)
    {
        var values = StoredValues.Of(node.Type.Properties, node.Values);
        StoredTexts.Add(values, node);
        return values;
    }

    Dictionary<string, object?> Row(GraphRelationship one)
    {
        _places.Count(one);
        var values = StoredValues.Of(one.Type.Properties, one.Values);
        if (one.Key is { } key)
            values.Add(Name.RelationshipKey.Plain, key);
        if (_claims.TryGetValue(one, out var claims))
            values.Add(Name.Claims.Plain, claims);
        return new() { ["source"] = one.Start.Id, ["target"] = one.End.Id, ["values"] = values };
    }

    // Claims come in the order of their ids, and so they are listed.
    List<object?> ClaimsOf(GraphRelationship relationship)
    {
        if (!_claims.TryGetValue(relationship, out var claims))
            _claims.Add(relationship, claims = []);
        return claims;
    }

    // Rows of one type have one statement, so they are gathered by type.
    static IEnumerable<GenerationBatch> Batches<T, TType>(
        string stage, IReadOnlyCollection<T> all, Func<T, TType> typeOf, Func<T, Dictionary<string, object?>> rowOf, Func<TType, Cypher> statementOf)
        where TType : notnull
    {
        var done = 0;
        var waiting = new Dictionary<TType, List<object?>>();
        foreach (var one in all)
        {
            var type = typeOf(one);
            if (!waiting.TryGetValue(type, out var rows))
                waiting.Add(type, rows = []);
            rows.Add(rowOf(one));
            if (rows.Count < BatchSize)
                continue;
            waiting.Remove(type);
            yield return Batch(type, rows);
        }
        foreach (var (type, rows) in waiting)
            yield return Batch(type, rows);

        GenerationBatch Batch(TType type, List<object?> rows)
            => new(stage, done += rows.Count, all.Count, new(statementOf(type).Text, new Dictionary<string, object?> { ["rows"] = rows }));
    }
}
