using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j;

/// <summary>Which types of nodes can stand at either end of each type of relationships, by the fields of a schema.</summary>
sealed class RelationshipEnds
{
    readonly Dictionary<(RelationshipType, Direction), HashSet<NodeType>> _ends = [];

    public RelationshipEnds(GraphSchema schema)
    {
        foreach (var type in schema.NodeTypes)
            foreach (var field in type.Relationships)
            {
                Add(field.Type, field.Direction, field.Target.NodeTypes);
                Add(field.Type, field.Direction == Direction.Out ? Direction.In : Direction.Out, [type]);
            }
    }

    /// <returns>The types at the far end of a relationship that is followed in the direction.</returns>
    public IReadOnlySet<NodeType> Of(RelationshipType type, Direction direction) => _ends[(type, direction)];

    void Add(RelationshipType type, Direction direction, IEnumerable<NodeType> types)
    {
        if (!_ends.TryGetValue((type, direction), out var known))
            _ends.Add((type, direction), known = []);
        known.UnionWith(types);
    }
}
