namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the filters of targets and of relationships to many; each once, since they refer to each other.</summary>
sealed class FilterInputs
{
    readonly GraphSchema _graph;
    readonly ApiLeaves _leaves;
    readonly OperationInputs _operations;
    readonly Dictionary<string, ApiInput> _byName = [];
    readonly List<ApiEnum> _typeNames = [];

    public FilterInputs(GraphSchema graph, ApiLeaves leaves)
        => (_graph, _leaves, _operations) = (graph, leaves, new(leaves));

    /// <summary>Filters in the order of their first use, then operations, then the enums of type names.</summary>
    public IEnumerable<ApiType> Types => [.. _byName.Values, .. _operations.Types, .. _typeNames];

    public ApiInput Of(NodeTarget target)
        => Once($"{target.Name}FilterInput", $"Chooses among {(target == _graph.Entity ? "all nodes" : $"nodes of the type {target.Name}")}; members are combined by and.",
            input => [.. Logic(input), Exists(), .. Members(target), Claims("node")]);

    /// <summary>The filter of the edges of a relationship to many.</summary>
    public ApiInput OfEdge(RelationshipField relationship)
        => Once($"{ApiNames.Relationship(relationship)}EdgeFilterInput", $"Chooses among the edges of `{relationship.DeclaredBy.Name}.{relationship.Name}`; members are combined by and.",
            input =>
            [
                .. Logic(input),
                new("node", "The node passes this.", TypeRef.Of(Of(relationship.Target)), new EdgeNodeFilter()),
                .. relationship.Type.Properties.Select(Property),
                Claims("relationship"),
            ]);

    ApiInput Once(string name, string description, Func<ApiInput, IEnumerable<ApiInputField>> fields)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var input = new ApiInput(name, description);
        _byName.Add(name, input);
        input.SetFields([.. fields(input)]);
        return input;
    }

    static List<ApiInputField> Logic(ApiInput input)
        =>
        [
            new("and", "All of these.", TypeRef.Of(input).NonNull().List(), new AndFilter()),
            new("or", "At least one of these.", TypeRef.Of(input).NonNull().List(), new OrFilter()),
            new("not", "Not this.", TypeRef.Of(input), new NotFilter()),
        ];

    ApiInputField Exists()
        => new("exists", "Whether there is such a node: asked of a relationship to one.", _leaves.Of("Boolean"), new ExistsFilter());

    ApiInputField Claims(string subject)
    {
        var claim = TypeRef.Of(Of(_graph.Evidence.Claim));
        var input = Once(ApiNames.ClaimsFilter(_graph), "Chooses by what sources say.", _ =>
        [
            new("some", "At least one claim passes.", claim, new QuantifiedFilter(Quantifier.Some)),
            new("none", "No claim passes.", claim, new QuantifiedFilter(Quantifier.None)),
            new("all", "Every claim passes, also where there is none.", claim, new QuantifiedFilter(Quantifier.All)),
            new("any", "There is a claim, or with false none.", _leaves.Of("Boolean"), new AnyFilter()),
            new("count", "The number of claims.", TypeRef.Of(_operations.Of(ScalarType.All["Int"])), new CountFilter()),
        ]);
        return new("claims", $"The claims about the {subject}.", TypeRef.Of(input), new ClaimsFilter());
    }

    IEnumerable<ApiInputField> Members(NodeTarget target)
        => target switch
        {
            NodeUnion union => union.NodeTypes.Select(Member),
            NodeInterface one => [.. Fields(one), TypeName(one)],
            _ => Fields((NodeType)target),
        };

    ApiInputField Member(NodeType type)
        => new(ApiNames.RootField(type.Name), $"The node is of the type {type.Name} and passes this.", TypeRef.Of(Of(type)), new MemberFilter(type));

    IEnumerable<ApiInputField> Fields(FieldedTarget target)
    {
        if (target.FindProperty("id") is null)
            yield return Property(_graph.NodeTypes[0].FindProperty("id")!);
        foreach (var property in target.Properties)
            yield return Property(property);
        foreach (var relationship in target.Relationships)
            yield return relationship.IsToMany
                ? new(relationship.Name, null, TypeRef.Of(ToMany(relationship)), new ToManyFilter(relationship))
                : new(relationship.Name, null, TypeRef.Of(Of(relationship.Target)), new ToOneFilter(relationship));
    }

    ApiInputField Property(Property property) => new(property.Name, null, TypeRef.Of(_operations.Of(property)), new PropertyFilter(property));

    ApiInputField TypeName(NodeInterface target)
    {
        var names = new EnumType($"{target.Name}Type", $"The types of {target.Name}.", target.NodeTypes.Select(t => new EnumValue(t.Name, t.Description)).ToList());
        _typeNames.Add(_leaves.Add(names));
        return new("type", "The type of the node.", TypeRef.Of(_operations.Of(names)), new TypeFilter());
    }

    ApiInput ToMany(RelationshipField relationship)
    {
        var target = TypeRef.Of(Of(relationship.Target));
        return Once($"{ApiNames.Relationship(relationship)}FilterInput", $"Chooses by the nodes of `{relationship.DeclaredBy.Name}.{relationship.Name}`.", _ =>
        [
            new("some", "At least one related node passes.", target, new QuantifiedFilter(Quantifier.Some)),
            new("none", "No related node passes.", target, new QuantifiedFilter(Quantifier.None)),
            new("all", "Every related node passes, also where there is none.", target, new QuantifiedFilter(Quantifier.All)),
            new("any", "There is a related node, or with false none.", _leaves.Of("Boolean"), new AnyFilter()),
            new("someEdge", "At least one edge passes: a node together with what its relationship says.", TypeRef.Of(OfEdge(relationship)), new SomeEdgeFilter(relationship)),
            new("count", "The number of relationships.", TypeRef.Of(_operations.Of(ScalarType.All["Int"])), new CountFilter()),
        ]);
    }
}
