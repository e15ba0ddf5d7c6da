using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Operations.Introspection;
using KnowledgeGraph.Operations.Pricing;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>Binds one operation of a validated document to the API, under given facts about its variables.</summary>
/// <remarks>Selections are memoised by their type and nodes, so that shared fragments are compiled once.</remarks>
sealed class OperationCompiler
{
    const int MaxSelectedFields = 20_000;

    readonly ApiSchema _api;
    readonly PreparedOperation _prepared;
    readonly VariableValues _facts;
    readonly EngineLimits _limits;
    readonly FieldCollector _collector;
    readonly Introspector _introspector;
    readonly TraversalBinder _traversals;
    readonly Dictionary<SelectionKey, Selection> _memo = [];
    int _selectedFields;

    OperationCompiler(ApiSchema api, PreparedOperation prepared, VariableValues facts, EngineLimits limits)
    {
        (_api, _prepared, _facts, _limits) = (api, prepared, facts, limits);
        _collector = new(prepared.Document.Fragments, facts);
        _introspector = new(facts, limits.MaxAnswerBytes);
        _traversals = new(api.Graph, facts, limits);
    }

    /// <param name="facts">The values of the variables on which the shape depends; others are not looked at.</param>
    public static (Operation? Operation, GraphError? Error) Compile(
        ApiSchema api, PreparedOperation prepared, VariableValues facts, EngineLimits limits)
    {
        try
        {
            var compiler = new OperationCompiler(api, prepared, facts, limits);
            var root = compiler.Select(api.Query, [prepared.Node.SelectionSet]);
            return (new(prepared.Name, root.Cases[0].Fields), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Error);
        }
    }

    Selection Select(ApiComposite type, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var key = new SelectionKey(type, sets);
        if (!_memo.TryGetValue(key, out var selection))
            _memo.Add(key, selection = new(Cases(type, sets)));
        return selection;
    }

    // Concrete types that collect the very same nodes, and mean the same by them, are one case.
    List<TypeCase> Cases(ApiComposite type, IReadOnlyList<GraphQLSelectionSet> sets)
        => type.Possible
            .Select(possible => (Type: possible, Fields: _collector.Collect(possible, sets)))
            .GroupBy(pair => (new NodesKey(pair.Fields.SelectMany(f => f.Nodes)), TopicsKey(pair.Type, pair.Fields)))
            .Select(group => Case(type, group.Select(pair => pair.Type).ToList(), group.First().Fields))
            .ToList();

    // A name of claims(fields:) can be a property of one type and a relationship of another.
    string TopicsKey(ApiObject type, List<CollectedField> fields)
        => type is { NodeType: null, RelationshipType: null } ? "" : string.Join('\n', fields
            .Select(field => (Field: field, Meaning: type.Find(field.Name)))
            .Where(pair => pair.Meaning?.Meaning is NodeClaims or RelationshipClaims)
            .Select(pair => ClaimNames(pair.Meaning!, pair.Field) is { } names ? string.Join(", ", ClaimTopics.Of(type, names)) : "all"));

    TypeCase Case(ApiComposite within, List<ApiObject> types, List<CollectedField> fields)
    {
        _selectedFields += fields.Count;
        if (_selectedFields > MaxSelectedFields)
            throw new RefusedException(new(ErrorCodes.DocumentTooLarge,
                $"The operation selects more than {MaxSelectedFields} fields, counted per concrete type.", Hint: "Ask for less at once."));
        return new(types, fields.Select(field => Field(within, types, field)).ToList());
    }

    SelectedField Field(ApiComposite within, List<ApiObject> types, CollectedField collected)
    {
        var at = _prepared.Document.PositionOf(collected.Nodes[0]);
        var field = Find(types[0], collected.Name, at);
        var arguments = Arguments(field, collected.Nodes[0], at);
        var sets = collected.Nodes.Select(n => n.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
        var selected = new SelectedField(collected.ResponseKey, field, arguments,
            field.Type.Named is ApiComposite composite ? Select(composite, sets) : null,
            Topics(within, types[0], field, collected, at), at);
        return field.Meaning switch
        {
            ToMany or NodeList => List(selected, collected.Nodes[0]),
            NodeNeighbors or CommonNeighbors or ShortestPaths => selected with { Traversal = _traversals.Bind(selected) },
            NodeReachable => selected with { Traversal = _traversals.Bind(selected), Order = Order.ByDepth },
            MetaValue when types[0] == _api.Query => selected with { Ready = _introspector.Answer(selected) },
            _ => selected,
        };
    }

    SelectedField List(SelectedField list, GraphQLField node)
    {
        var (at, relationship) = (list.At, (list.Field.Meaning as ToMany)?.Relationship.Type);
        var where = Input(list.Field, node, ArgumentRole.Where, at);
        var binder = new FilterBinder(at);
        return list with
        {
            Where = binder.Bind(where, _limits.MaxFilterTerms),
            WhereEdge = relationship is null ? null : binder.BindEdge(Input(list.Field, node, ArgumentRole.WhereEdge, at), relationship, _limits.MaxFilterTerms),
            FacetFilters = FacetsOf(list.Selection!).ToDictionary(name => name, name => binder.BindWithout(where, name, _limits.MaxFilterTerms)),
            Order = new OrderBinder(at).Bind(
                Input(list.Field, node, ArgumentRole.OrderEdge, at), relationship, Input(list.Field, node, ArgumentRole.Order, at), _limits.MaxOrderKeys),
            ArgumentWeight = Weigh(list.Field, node, at),
        };
    }

    static IEnumerable<string> FacetsOf(Selection connection)
        => connection.Cases[0].Fields.Where(f => f.Field.Meaning is ConnectionFacets)
            .SelectMany(f => f.Selection!.Cases[0].Fields)
            .Select(f => f.Field.Name).Distinct();

    ApiField Find(ApiObject type, string name, DocumentPosition at)
    {
        if (name == _api.TypeName.Name)
            return _api.TypeName;
        if (type != _api.Query || _api.Meta.FindRootField(name) is not { } introspection)
            return type.Find(name)!;
        return _limits.AllowIntrospection ? introspection : throw new RefusedException(
            new(ErrorCodes.Introspection, "Introspection is not offered.", at, "Download the schema's SDL instead."));
    }

    Dictionary<ArgumentRole, InputValue> Arguments(ApiField field, GraphQLField node, DocumentPosition at)
    {
        var arguments = new Dictionary<ArgumentRole, InputValue>();
        foreach (var given in node.Arguments?.Items ?? [])
        {
            var argument = field.FindArgument(given.Name.StringValue)!;
            if (argument.Role is not (ArgumentRole.Where or ArgumentRole.WhereEdge or ArgumentRole.Order or ArgumentRole.OrderEdge or ArgumentRole.ClaimFields))
                arguments.Add(argument.Role, Known(argument, LiteralReader.Read(given.Value, argument.Type, _prepared.IsListVariable, at)));
        }
        return arguments;
    }

    // A period shapes its statement, as names of types do, so they are facts.
    InputValue Known(ApiArgument argument, InputValue value)
        => argument.Role is ArgumentRole.Period or ArgumentRole.Types ? new LiteralInput(value.Resolve(_facts)) : value;

    // A variable that was not given is an argument that was not given.
    long Weigh(ApiField field, GraphQLField node, DocumentPosition at)
        => (node.Arguments?.Items ?? Enumerable.Empty<GraphQLArgument>())
            .Select(given => field.FindArgument(given.Name.StringValue)!)
            .Where(argument => argument.Type.Named is ApiInput)
            .Sum(argument => Input(field, node, argument.Role, at) is { } input
                ? CostWeights.Of(argument, field) + InputWeight.Of(input)
                : 0);

    InputNode? Input(ApiField field, GraphQLField node, ArgumentRole role, DocumentPosition at)
        => Given(field, node, role) is var (argument, given)
            ? new InputReader(_facts, _prepared.IsListVariable, at).Read(given.Value, argument.Type)
            : null;

    static (ApiArgument Argument, GraphQLArgument Given)? Given(ApiField field, GraphQLField node, ArgumentRole role)
    {
        foreach (var given in node.Arguments?.Items ?? [])
            if (field.FindArgument(given.Name.StringValue) is { } argument && argument.Role == role)
                return (argument, given);
        return null;
    }

    IReadOnlyList<ClaimTopic>? Topics(ApiComposite within, ApiObject type, ApiField field, CollectedField collected, DocumentPosition at)
    {
        if (ClaimNames(field, collected) is not { } names)
            return null;
        if (field.Meaning is RelationshipClaims claims && type.RelationshipType is null)
            return ClaimTopics.OfRelationship(claims.Type, names, at);
        foreach (var name in collected.Within.Distinct())
            ClaimTopics.Check(name is null ? within : (ApiComposite)_api.Find(name)!, names, at);
        return ClaimTopics.Of(type, names);
    }

    /// <returns>Null where claims about anything are asked for.</returns>
    List<string>? ClaimNames(ApiField field, CollectedField collected)
    {
        if (Given(field, collected.Nodes[0], ArgumentRole.ClaimFields) is not var (argument, given))
            return null;
        var names = LiteralReader.Read(given.Value, argument.Type, _prepared.IsListVariable, _prepared.Document.PositionOf(given));
        return names is ListInput list
            ? list.Items.Select(item => (string)(item.Resolve(_facts) ?? throw RefusedException.NullVariable(((VariableInput)item).Name))).ToList()
            : (names.Resolve(_facts) as IEnumerable<object?>)?.Cast<string>().ToList();
    }
}
