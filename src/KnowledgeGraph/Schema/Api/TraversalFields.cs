namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the fields that follow relationships of any type, and the types that they return.</summary>
sealed class TraversalFields
{
    readonly ApiLeaves _leaves;
    readonly ConnectionBuilder _connections;
    readonly RelationshipObjects _relationships;
    readonly NodeTarget _anyNode;
    readonly TypeRef _entity;
    readonly TypeRef _paths;
    readonly TypeRef _counts;
    readonly List<ApiType> _types = [];
    readonly List<ApiField> _ofNode;

    public TraversalFields(GraphSchema graph, ApiLeaves leaves, ConnectionBuilder connections, Func<NodeTarget, ApiComposite> typeOf)
    {
        (_leaves, _connections, _anyNode) = (leaves, connections, graph.Entity);
        _entity = TypeRef.Of(typeOf(graph.Entity)).NonNull();
        _relationships = new(graph, leaves, connections, typeOf);
        (_counts, _paths) = (ListOf(Count()), ListOf(Path()));
        _ofNode = [Degrees(), Neighbors(), Reachable(), PathsTo()];
        OfRoot = [Paths(), Common()];
    }

    /// <summary>Those that every node has.</summary>
    public IReadOnlyList<ApiField> OfNode => _ofNode;

    public IReadOnlyList<ApiField> OfRoot { get; }

    public IEnumerable<ApiType> Types
        => [.. _types, _relationships.Interface, .. _relationships.Objects, _relationships.Name, _relationships.Direction];

    ApiField Degrees()
        => new("relationships", "How many relationships of each type go out and come in: counts before rows. By type, then direction. Evidence is not counted.",
            _counts, [], new NodeDegrees());

    ApiField Neighbors()
    {
        var connection = Connection("Neighbors", "A page of the relationships of a node.",
            Direction("Whether the relationship goes out from the node that was asked, or comes in."),
            new("relationship", "The relationship that leads to the node.", TypeRef.Of(_relationships.Interface).NonNull(), [], new EdgeRelationship()));
        return new("neighbors", "One row per relationship, a self-loop once. By id of the other node, then type, direction and key. Evidence takes no part.",
            connection, [.. Followed(), First(), After(), Int("last", ArgumentRole.Last), Text("before", ArgumentRole.Before)], new NodeNeighbors(_anyNode));
    }

    ApiField Reachable()
    {
        var connection = Connection("Reachable", "A page of the nodes that can be reached from a node.",
            new ApiField("depth", "The number of relationships on the shortest way to the node.", _leaves.Of("Int").NonNull(), [], new EdgeDepth()));
        return new("reachable", "Each node that can be reached once, at its least depth, without the start. By depth, then id. Evidence takes no part.",
            connection, [.. Followed(), Steps("maxDepth", TraversalDefaults.Depth), First(), After()], new NodeReachable(_anyNode));
    }

    ApiField PathsTo()
        => new("pathsTo", "The paths of least length to the node with this id; see `Query.paths`.", _paths,
            [Id("id", ArgumentRole.To), .. PathArguments()], new ShortestPaths());

    ApiField Paths()
        => new("paths", "The paths of least length between two nodes, no node twice; empty where they are one node, or none is found. "
            + "By the ids of their nodes, then step by step by type, direction (OUT first) and key. Evidence takes no part.", _paths,
            [Id("from", ArgumentRole.From), Id("to", ArgumentRole.To), .. PathArguments()], new ShortestPaths());

    ApiField Common()
    {
        var connection = Connection("Common", "A page of the nodes that are neighbours of all given ones.");
        return new("common", "The nodes that are neighbours of all nodes with these ids, at most 100; none where no id is given. By id. Evidence takes no part.",
            connection, [new("ids", null, _leaves.Of("ID").NonNull().List().NonNull(), ArgumentRole.Ids), .. Followed(), First(), After()],
            new CommonNeighbors(_anyNode));
    }

    ApiObject Count()
        => Add(new("RelationshipCount", "The relationships of one type that go out from a node, or come in."),
        [
            new("type", "Their type.", TypeRef.Of(_relationships.Name).NonNull(), [], new RelationshipTypeValue()),
            Direction("Whether they go out or come in; a self-loop does both."),
            new("count", "How many there are.", _leaves.Of("Int").NonNull(), [], new DegreeCount()),
        ]);

    ApiObject Path()
        => Add(new("Path", "A way from one node to another."),
        [
            new("length", "The number of its relationships.", _leaves.Of("Int").NonNull(), [], new PathLength()),
            new("nodes", "From the first node to the last: one more than relationships.", _entity.List().NonNull(), [], new PathNodes()),
            new("relationships", "In the order in which they are followed, each as it is stored.",
                ListOf(_relationships.Interface), [], new PathRelationships()),
        ]);

    TypeRef Connection(string stem, string description, params ReadOnlySpan<ApiField> more)
    {
        var connection = new ApiObject(ApiNames.Connection(stem), description);
        var edge = new ApiObject(ApiNames.Edge(stem), "A row of the page.");
        Add(connection, _connections.Fields(edge, _anyNode));
        Add(edge,
        [
            new("cursor", "Continues the list after or before this row.", _leaves.Of("String").NonNull(), [], new EdgeCursor()),
            new("node", "The node that was found.", _entity, [], new EdgeNode()),
            .. more,
        ]);
        return TypeRef.Of(connection).NonNull();
    }

    ApiObject Add(ApiObject type, List<ApiField> fields)
    {
        type.SetFields(fields);
        _types.Add(type);
        return type;
    }

    ApiField Direction(string description)
        => new("direction", description, TypeRef.Of(_relationships.Direction).NonNull(), [], new RelationshipDirectionValue());

    // Null types are all, a null direction is both.
    List<ApiArgument> Followed()
        =>
        [
            new("types", null, TypeRef.Of(_relationships.Name).NonNull().List(), ArgumentRole.Types),
            new("direction", null, TypeRef.Of(_relationships.Direction), ArgumentRole.Direction),
        ];

    List<ApiArgument> PathArguments()
        => [.. Followed(), Steps("maxLength", TraversalDefaults.Length), First() with { DefaultValue = $"{TraversalDefaults.Paths}" }];

    ApiArgument Steps(string name, int usual) => Int(name, ArgumentRole.MaxSteps) with { DefaultValue = $"{usual}" };

    ApiArgument First() => Int("first", ArgumentRole.First);

    ApiArgument After() => Text("after", ArgumentRole.After);

    ApiArgument Int(string name, ArgumentRole role) => new(name, null, _leaves.Of("Int"), role);

    ApiArgument Text(string name, ArgumentRole role) => new(name, null, _leaves.Of("String"), role);

    ApiArgument Id(string name, ArgumentRole role) => new(name, null, _leaves.Of("ID").NonNull(), role);

    static TypeRef ListOf(ApiType type) => TypeRef.Of(type).NonNull().List().NonNull();
}
