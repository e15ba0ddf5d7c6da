namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the interface of relationships, an object type for each of their types, and the enums that name them.</summary>
sealed class RelationshipObjects
{
    readonly GraphSchema _graph;
    readonly ApiLeaves _leaves;
    readonly ConnectionBuilder _connections;
    readonly TypeRef _entity;
    readonly TypeRef _claim;

    /// <param name="typeOf">Named, perhaps not yet filled.</param>
    public RelationshipObjects(GraphSchema graph, ApiLeaves leaves, ConnectionBuilder connections, Func<NodeTarget, ApiComposite> typeOf)
    {
        (_graph, _leaves, _connections) = (graph, leaves, connections);
        (_entity, _claim) = (TypeRef.Of(typeOf(graph.Entity)), TypeRef.Of(typeOf(graph.Evidence.Claim)));
        Name = leaves.Add(new EnumType("RelationshipName", "The types of relationships between nodes, evidence left out.",
            [.. graph.TraversedTypes.Select(type => new EnumValue(type.Name, UsesOf(type)))]));
        Direction = leaves.Add(new EnumType("RelationshipDirection", "The side of a relationship on which a node stands.",
            [new("OUT", "It goes out from the node: the node is its source."), new("IN", "It comes in: the node is its target.")]));
        Objects = [.. graph.TraversedTypes.Select(Object)];
        Interface.SetFields([.. Fields(), Claims()]);
        Interface.SetPossible(Objects);
    }

    public ApiEnum Name { get; }

    public ApiEnum Direction { get; }

    public ApiInterface Interface { get; } = new("Relationship", "A relationship as it is stored: from source to target. Its properties stand on the type of its own.");

    /// <summary>In the order of <see cref="GraphSchema.TraversedTypes"/>.</summary>
    public IReadOnlyList<ApiObject> Objects { get; }

    ApiObject Object(RelationshipType type)
    {
        var one = new ApiObject(ApiNames.Relationship(type), $"A relationship of the type {type.Name}. {UsesOf(type)}")
        {
            RelationshipType = type,
            Interfaces = [Interface],
        };
        one.SetFields([.. Fields(), .. type.Properties.Select(_leaves.Field), _connections.Claims(type)]);
        return one;
    }

    List<ApiField> Fields()
        =>
        [
            new("type", "Its type.", TypeRef.Of(Name).NonNull(), [], new RelationshipTypeValue()),
            new("source", "The node that it starts from.", _entity.NonNull(), [], new RelationshipEnd(true)),
            new("target", "The node that it ends at.", _entity.NonNull(), [], new RelationshipEnd(false)),
            new("key", "What tells it from others of its type between the same nodes; null where it is the only one.",
                _leaves.Of("String"), [], new RelationshipKeyValue()),
        ];

    // The meaning is never read: selections are compiled per concrete type.
    ApiField Claims()
        => new("claims", "What sources say about the relationship and its properties: at most 100 claims, by id.",
            _claim.NonNull().List().NonNull(), [_connections.ClaimFields()], new RelationshipClaims(_graph.TraversedTypes[0]));

    string UsesOf(RelationshipType type)
    {
        var fields = _graph.NodeTypes.SelectMany(node => node.Relationships.Where(field => field.Type == type)
            .Select(field => $"`{field.DeclaredBy.Name}.{field.Name}`")).Distinct();
        return $"Followed by {string.Join(", ", fields)}.";
    }
}
