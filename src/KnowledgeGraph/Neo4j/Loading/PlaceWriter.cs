using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Gives relationships their places in the schema's indexes: what they are ordered by stands on the nodes at their other ends.</summary>
/// <remarks>Held are the ids of the nodes whose relationships are in an index.</remarks>
sealed class PlaceWriter(Layout layout)
{
    // One node's are placed at once, however many there are.
    const int BatchSize = 5_000;

    readonly Dictionary<string, long> _firstPlaces = [];
    readonly Dictionary<RelationshipIndex, Dictionary<string, int>> _counts = layout.Indexes.ToDictionary(index => index, _ => new Dictionary<string, int>());

    /// <summary>Must be told of each relationship before <see cref="Batches"/>.</summary>
    public void Count(GraphRelationship one)
    {
        foreach (var (index, counts) in _counts.Where(pair => pair.Key.Type == one.Type))
        {
            var (node, other) = index.Direction == Direction.Out ? (one.Start, one.End) : (one.End, one.Start);
            if (other.Type == index.Other)
                counts[node.Id] = counts.GetValueOrDefault(node.Id) + 1;
        }
    }

    public IEnumerable<GenerationBatch> Batches()
    {
        var (done, total) = (0, _counts.Values.Sum(counts => counts.Values.Sum()));
        foreach (var (index, counts) in _counts)
            foreach (var (rows, size) in Gather(counts))
                yield return new("places", done += size, total, new(Statement(index).Text, new Dictionary<string, object?> { ["rows"] = rows }));
    }

    IEnumerable<(List<object?> Rows, int Size)> Gather(Dictionary<string, int> counts)
    {
        var (rows, size) = (new List<object?>(), 0);
        foreach (var (id, count) in counts)
        {
            rows.Add(new Dictionary<string, object?> { ["id"] = id, ["first"] = FirstPlaceOf(id) });
            if ((size += count) < BatchSize)
                continue;
            yield return (rows, size);
            (rows, size) = ([], 0);
        }
        if (size > 0)
            yield return (rows, size);
    }

    // The same in each index.
    long FirstPlaceOf(string id)
    {
        if (!_firstPlaces.TryGetValue(id, out var place))
            _firstPlaces.Add(id, place = _firstPlaces.Count * Layout.PlacesPerNode);
        return place;
    }

    Cypher Statement(RelationshipIndex index)
    {
        var along = Generation.Patterns.Along(Cypher.Of($"node"), Cypher.Of($"r"), index.Type, index.Direction, Cypher.Of($"other"));
        var values = Cypher.Join(index.Properties.Select(property => Cypher.Of($"other.{layout.OrderedBy(property)}, ")), $"");
        return Cypher.Of($$"""
            UNWIND $rows AS row
            MATCH (node:{{layout.CommonLabel!.Value}}) WHERE node.id = row.id
            SET node.{{Name.FirstPlace}} = row.first
            WITH node, row
            CALL (node, row) {
              MATCH {{along}} WHERE {{layout.IsOf(Cypher.Of($"other"), [index.Other])}}
              WITH r ORDER BY {{values}}other.id, coalesce(r.{{Name.RelationshipKey}}, '')
              WITH collect(r) AS ordered
              UNWIND range(0, size(ordered) - 1) AS place
              WITH ordered[place] AS r, place
              SET r.{{layout.PlaceIn(index)}} = row.first + place
            }
            """);
    }
}
