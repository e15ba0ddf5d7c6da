namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the orders of node types and interfaces; each once, since they refer to each other.</summary>
sealed class OrderInputs
{
    readonly GraphSchema _graph;
    readonly Dictionary<string, ApiInput> _byName = [];

    readonly ApiEnum _direction;
    readonly ApiInput _count = new("CountSortInput", "An order by a number of relationships.");

    public OrderInputs(GraphSchema graph, ApiLeaves leaves)
    {
        _graph = graph;
        _direction = leaves.Add(new EnumType("SortEnumType", "A direction of sorting; absent values come last in both.",
            [new("ASC", "From small to large, from early to late, from A to Z."), new("DESC", "The other way round.")]));
        _count.SetFields([new("count", null, TypeRef.Of(_direction), new CountOrder())]);
    }

    public IEnumerable<ApiType> Types => [.. _byName.Values, _count, _direction];

    /// <returns>Null for a union, whose members share no value to sort by.</returns>
    public ApiInput? Of(NodeTarget target)
    {
        if (target is not FieldedTarget fielded)
            return null;
        var name = $"{target.Name}SortInput";
        if (_byName.TryGetValue(name, out var known))
            return known;
        var input = new ApiInput(name, $"An order of {(target == _graph.Entity ? "nodes" : $"nodes of the type {target.Name}")}, by one value.");
        _byName.Add(name, input);
        input.SetFields([.. Properties(fielded), .. fielded.Relationships.Select(Along).OfType<ApiInputField>()]);
        return input;
    }

    /// <returns>The order by what relationships say; null where they say nothing that can be sorted.</returns>
    public ApiInput? OfEdge(RelationshipType relationship)
    {
        var properties = relationship.Properties.Where(p => !p.IsList).ToList();
        if (properties.Count == 0)
            return null;
        var name = $"{relationship.PropertiesType!.Name}SortInput";
        if (_byName.TryGetValue(name, out var known))
            return known;
        var input = new ApiInput(name, $"An order of edges by one value of {relationship.PropertiesType.Name}.");
        _byName.Add(name, input);
        input.SetFields([.. properties.Select(p => new ApiInputField(p.Name, null, TypeRef.Of(_direction), new PropertyOrder(p)))]);
        return input;
    }

    IEnumerable<ApiInputField> Properties(FieldedTarget target)
    {
        var properties = target.Properties.Where(p => !p.IsList);
        if (target.FindProperty("id") is null)
            properties = properties.Prepend(_graph.NodeTypes[0].FindProperty("id")!);
        return properties.Select(p => new ApiInputField(p.Name, null, TypeRef.Of(_direction), new PropertyOrder(p)));
    }

    ApiInputField? Along(RelationshipField relationship)
        => relationship.IsToMany
            ? new(relationship.Name, null, TypeRef.Of(_count), new ToManyOrder(relationship))
            : Of(relationship.Target) is { } target
                ? new(relationship.Name, null, TypeRef.Of(target), new ToOneOrder(relationship))
                : null;
}
