namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds connection and edge types (Relay cursor connections), and the fields that return them.</summary>
sealed class ConnectionBuilder
{
    readonly GraphSchema _graph;
    readonly ApiLeaves _leaves;
    readonly Func<NodeTarget, ApiComposite> _typeOf;
    readonly Dictionary<string, ApiObject> _byStem = [];
    readonly List<ApiType> _types = [];
    readonly FilterInputs _filters;
    readonly OrderInputs _orders;
    readonly AggregateTypes _aggregates;
    readonly FacetTypes _facets;
    readonly ApiObject _pageInfo = new("PageInfo", "Where a page lies in its connection.");

    public ConnectionBuilder(GraphSchema graph, ApiLeaves leaves, Func<NodeTarget, ApiComposite> typeOf)
    {
        (_graph, _leaves, _typeOf) = (graph, leaves, typeOf);
        (_filters, _orders, _aggregates, _facets) = (new(graph, leaves), new(graph, leaves), new(graph, leaves), new(leaves, typeOf));
        _pageInfo.SetFields(
        [
            Fact("hasNextPage", "True where rows follow the page.", "Boolean", PageFact.HasNextPage),
            Fact("hasPreviousPage", "True where rows precede the page.", "Boolean", PageFact.HasPreviousPage),
            Fact("startCursor", "Cursor of the page's first row; null where the page is empty.", "String", PageFact.StartCursor),
            Fact("endCursor", "Cursor of the page's last row; null where the page is empty.", "String", PageFact.EndCursor),
        ]);
        _types.Add(_pageInfo);
    }

    /// <summary>PageInfo, then each connection followed by its edge, in the order of their first use, then aggregates, facets, filters and orders.</summary>
    public IReadOnlyList<ApiType> Types => [.. _types, .. _aggregates.Types, .. _facets.Types, .. _filters.Types, .. _orders.Types];

    public ApiObject PageInfo => _pageInfo;

    /// <summary>A root field that lists a target.</summary>
    public ApiField RootField(NodeTarget target)
    {
        var plural = _graph.Plurals[target];
        var connection = Connection(ApiNames.RootList(_graph, target), target, $"A page of {plural}.", null);
        return new(plural, $"All {plural}, by id, a page at a time.", connection, Arguments(target, null), new NodeList(target));
    }

    /// <summary>A field that follows a relationship to many.</summary>
    public ApiField Field(RelationshipField relationship)
    {
        var of = $"`{relationship.DeclaredBy.Name}.{relationship.Name}`";
        var connection = Connection(ApiNames.Relationship(relationship), relationship.Target, $"A page of {of}.", relationship.Type);
        return new(relationship.Name, relationship.Description, connection, Arguments(relationship.Target, relationship), new ToMany(relationship))
        {
            DeprecationReason = relationship.DeprecationReason,
        };
    }

    public ApiArgument ClaimFields()
        => new("fields", "Only claims about these: names of properties or relationships, or `*` for the whole.",
            _leaves.Of("String").NonNull().List(), ArgumentRole.ClaimFields);

    TypeRef Connection(string stem, NodeTarget target, string description, RelationshipType? relationship)
    {
        if (!_byStem.TryGetValue(stem, out var connection))
        {
            _byStem.Add(stem, connection = new(ApiNames.Connection(stem), description));
            var edge = Edge(stem, target, relationship);
            connection.SetFields(ConnectionFields(edge, target, relationship));
            _types.AddRange([connection, edge]);
        }
        return TypeRef.Of(connection).NonNull();
    }

    List<ApiField> ConnectionFields(ApiObject edge, NodeTarget target, RelationshipType? relationship)
    {
        List<ApiField> fields =
        [
            .. Fields(edge, target),
            new("aggregates", "What the rows over all pages sum up to.", TypeRef.Of(_aggregates.Of(target)).NonNull(), [], new ConnectionAggregates()),
        ];
        if (relationship is not null && _aggregates.Of(relationship) is { } edges)
            fields.Add(new("edgeAggregates", "What the edges over all pages sum up to.", TypeRef.Of(edges).NonNull(), [], new ConnectionAggregates()));
        if (_facets.Of(target) is { } facets)
            fields.Add(new("facets", "How the nodes over all pages spread over values and related nodes.", TypeRef.Of(facets).NonNull(), [], new ConnectionFacets()));
        return fields;
    }

    ApiObject Edge(string stem, NodeTarget target, RelationshipType? relationship)
    {
        var edge = new ApiObject(ApiNames.Edge(stem), relationship is null
            ? "A row of the page."
            : $"A row of the page: a node, and the {relationship.Name} relationship that leads to it.");
        List<ApiField> fields =
        [
            new("cursor", "Continues the list after or before this row.", _leaves.Of("String").NonNull(), [], new EdgeCursor()),
            new("node", "The node at the other end.", TypeRef.Of(_typeOf(target)).NonNull(), [], new EdgeNode()),
        ];
        if (relationship is not null)
            fields.AddRange([.. relationship.Properties.Select(_leaves.Field), Claims(relationship)]);
        edge.SetFields(fields);
        return edge;
    }

    public ApiField Claims(RelationshipType relationship)
        => new("claims", "What sources say about the relationship and its properties: at most 100 claims, by id.",
            TypeRef.Of(_typeOf(_graph.Evidence.Claim)).NonNull().List().NonNull(), [ClaimFields()], new RelationshipClaims(relationship));

    /// <returns>The four fields that every connection has.</returns>
    public List<ApiField> Fields(ApiObject edge, NodeTarget target)
        =>
        [
            new("pageInfo", "Where the page lies.", TypeRef.Of(_pageInfo).NonNull(), [], new ConnectionPageInfo()),
            new("edges", "The rows of the page, each with its cursor and what its relationship says.",
                TypeRef.Of(edge).NonNull().List(), [], new ConnectionEdges()),
            new("nodes", "The nodes of the page, without edges.",
                TypeRef.Of(_typeOf(target)).NonNull().List(), [], new ConnectionNodes()),
            new("totalCount", "Rows over all pages.", _leaves.Of("Int").NonNull(), [], new ConnectionTotalCount()),
        ];

    ApiField Fact(string name, string description, string type, PageFact fact)
    {
        var leaf = _leaves.Of(type);
        return new(name, description, type == "Boolean" ? leaf.NonNull() : leaf, [], new PageInfoValue(fact));
    }

    // Named by the Relay specification and by HotChocolate.Data, so they need no description each time.
    List<ApiArgument> Arguments(NodeTarget target, RelationshipField? relationship)
    {
        List<ApiArgument> arguments =
        [
            new("first", null, _leaves.Of("Int"), ArgumentRole.First),
            new("after", null, _leaves.Of("String"), ArgumentRole.After),
            new("last", null, _leaves.Of("Int"), ArgumentRole.Last),
            new("before", null, _leaves.Of("String"), ArgumentRole.Before),
            new("where", null, TypeRef.Of(_filters.Of(target)), ArgumentRole.Where),
        ];
        if (relationship is not null)
            arguments.Add(new("whereEdge", null, TypeRef.Of(_filters.OfEdge(relationship)), ArgumentRole.WhereEdge));
        if (_orders.Of(target) is { } order)
            arguments.Add(new("order", null, TypeRef.Of(order).NonNull().List(), ArgumentRole.Order));
        if (relationship is not null && _orders.OfEdge(relationship.Type) is { } edge)
            arguments.Add(new("orderEdge", null, TypeRef.Of(edge).NonNull().List(), ArgumentRole.OrderEdge));
        return arguments;
    }
}
