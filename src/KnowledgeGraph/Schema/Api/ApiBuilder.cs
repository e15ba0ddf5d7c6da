namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the API of a graph schema: type names first, then their fields.</summary>
sealed class ApiBuilder
{
    readonly GraphSchema _graph;
    readonly ApiLeaves _leaves;
    readonly Dictionary<NodeTarget, ApiComposite> _targets = [];
    readonly ConnectionBuilder _connections;
    TraversalFields? _traversals;
    readonly ApiInterface _node = new("Node", "An object with an id of its own, after the Relay specification.");
    readonly ApiInterface _entity;

    public ApiBuilder(GraphSchema graph)
    {
        _graph = graph;
        _leaves = new(graph);
        _entity = new("Entity", "Every node of the graph: what all of them answer.");
        _connections = new(graph, _leaves, target => _targets[target]);
    }

    public ApiSchema Build()
    {
        NameTargets();
        // Where no relationship can be followed, there is nothing to say of it.
        _traversals = _graph.TraversedTypes.Count == 0 ? null : new(_graph, _leaves, _connections, target => _targets[target]);
        foreach (var (target, type) in _targets)
            if (target is FieldedTarget fielded && type is ApiFielded api)
                FillTarget(fielded, api);
        _node.SetFields([Id()]);
        _node.SetPossible(_entity.Possible);
        var search = new SearchTypes(_graph, _leaves, _connections.PageInfo, TypeRef.Of(_entity));
        var dataset = new DatasetTypes(_leaves, _graph.Evidence.Source, TypeRef.Of(_targets[_graph.Evidence.Source]));
        var query = new QueryBuilder(_graph, _leaves, _connections, type => _targets[type], _node)
            .Build([search.Field(), dataset.Field(), .. _traversals?.OfRoot ?? []]);
        return new(_graph,
        [
            .. _leaves.Scalars, query, _node, .. _targets.Values, .. _leaves.Enums, .. _connections.Types, .. search.Types, .. dataset.Types,
            .. _traversals?.Types ?? [],
        ]);
    }

    void NameTargets()
    {
        _targets.Add(_graph.Entity, _entity);
        foreach (var type in _graph.Interfaces)
            _targets.Add(type, new ApiInterface(type.Name, type.Description));
        var objects = _graph.NodeTypes.ToDictionary(type => type, type => new ApiObject(type.Name, type.Description, type));
        foreach (var union in _graph.Unions)
            _targets.Add(union, new ApiUnion(union.Name, union.Description, union.NodeTypes.Select(t => objects[t]).ToList()));
        foreach (var (type, api) in objects)
            _targets.Add(type, api);
        foreach (var (target, type) in _targets)
            (type as ApiInterface)?.SetPossible(target.NodeTypes.Select(t => objects[t]));
        foreach (var type in objects.Values)
            type.Unions = _targets.Values.OfType<ApiUnion>().Where(u => u.Possible.Contains(type)).ToList();
    }

    void FillTarget(FieldedTarget target, ApiFielded type)
    {
        List<ApiInterface> interfaces = target == _graph.Entity ? [_node] : [_node, _entity];
        type.Interfaces = [.. interfaces, .. target.Interfaces.Select(i => (ApiInterface)_targets[i])];
        var properties = target.Properties.Select(p => p.Name == "id" ? Id(p) : _leaves.Field(p));
        if (!target.Properties.Any(p => p.Name == "id"))
            properties = properties.Prepend(Id());
        type.SetFields([.. properties, Label(), .. target.Relationships.Select(Field), Claims(target), .. _traversals?.OfNode ?? []]);
    }

    ApiField Field(RelationshipField relationship)
        => relationship.IsToMany
            ? _connections.Field(relationship)
            : new(relationship.Name, relationship.Description, TypeRef.Of(_targets[relationship.Target]), [], new ToOne(relationship))
            {
                DeprecationReason = relationship.DeprecationReason,
            };

    ApiField Id(Property? id = null)
        => new("id", id?.Description ?? "The stable key, unique in the whole graph.", _leaves.Of("ID").NonNull(), [],
            new PropertyValue(id ?? _graph.NodeTypes[0].FindProperty("id")!));

    ApiField Label()
        => new("label", "What to call the node in a list or a drawing; need not be unique.", _leaves.Of("String").NonNull(), [],
            new NodeLabel());

    // On an interface the meaning is never read: selections are compiled per concrete type.
    ApiField Claims(FieldedTarget target)
        => new("claims", "What sources say about the node and its relationships: at most 100 claims, by id.",
            TypeRef.Of(_targets[_graph.Evidence.Claim]).NonNull().List().NonNull(), [_connections.ClaimFields()],
            new NodeClaims(target as NodeType ?? _graph.NodeTypes[0]));
}
