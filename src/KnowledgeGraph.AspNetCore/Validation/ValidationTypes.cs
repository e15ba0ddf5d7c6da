using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>The types of an SDL document as GraphQL.NET knows types. All are made first, then told of each other.</summary>
sealed class ValidationTypes
{
    readonly Dictionary<string, IGraphType> _named;

    // GraphQL.NET takes types of one name for equal, and wrappers have none.
    readonly Dictionary<IGraphType, ListGraphType> _lists = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<IGraphType, NonNullGraphType> _required = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="InvalidOperationException">It names a type that it does not define.</exception>
    public ValidationTypes(GraphQLDocument document)
    {
        // To the parser, a directive's definition is one of a type.
        var definitions = document.Definitions.OfType<GraphQLTypeDefinition>().Where(type => type is not GraphQLDirectiveDefinition).ToList();
        All = [.. BuiltIn, .. definitions.Select(Create)];
        _named = All.ToDictionary(type => type.Name);
        foreach (var definition in definitions)
            Complete(definition);
    }

    public IReadOnlyList<IGraphType> All { get; }

    public IObjectGraphType Query => (IObjectGraphType)Named("Query");

    public QueryArguments Arguments(GraphQLArgumentsDefinition? definitions)
        => [.. (definitions?.Items ?? []).Select(argument => new QueryArgument(this[argument.Type])
        {
            Name = argument.Name.StringValue,
            DefaultValue = argument.DefaultValue,
        })];

    static IEnumerable<IGraphType> BuiltIn
        => [new IntGraphType(), new FloatGraphType(), new StringGraphType(), new BooleanGraphType(), new IdGraphType()];

    static IGraphType Create(GraphQLTypeDefinition definition)
    {
        var name = definition.Name.StringValue;
        return definition switch
        {
            // Nothing is executed, but GraphQL.NET insists on a way to tell the types of an interface apart.
            GraphQLObjectTypeDefinition => new ObjectGraphType { Name = name, IsTypeOf = _ => false },
            GraphQLInterfaceTypeDefinition => new InterfaceGraphType { Name = name },
            GraphQLUnionTypeDefinition => new UnionGraphType { Name = name },
            GraphQLEnumTypeDefinition => new EnumerationGraphType { Name = name },
            // GraphQL.NET 8 has the rule, but does not read the directive where the SDL defines it.
            GraphQLInputObjectTypeDefinition input => new InputObjectGraphType { Name = name, IsOneOf = IsOneOf(input) },
            _ => new PermissiveScalar(name),
        };
    }

    static bool IsOneOf(GraphQLInputObjectTypeDefinition input)
        => input.Directives?.Any(directive => directive.Name.Value == "oneOf") == true;

    void Complete(GraphQLTypeDefinition definition)
    {
        switch (Named(definition.Name.StringValue))
        {
            case ObjectGraphType type:
                var found = (GraphQLObjectTypeDefinition)definition;
                AddFields(type, found.Fields);
                foreach (var implemented in Interfaces(found.Interfaces))
                    type.AddResolvedInterface(implemented);
                break;
            case InterfaceGraphType type:
                var shared = (GraphQLInterfaceTypeDefinition)definition;
                AddFields(type, shared.Fields);
                foreach (var implemented in Interfaces(shared.Interfaces))
                    type.AddResolvedInterface(implemented);
                break;
            case InputObjectGraphType type:
                AddFields(type, ((GraphQLInputObjectTypeDefinition)definition).Fields);
                break;
            case UnionGraphType type:
                foreach (var possible in ((GraphQLUnionTypeDefinition)definition).Types!)
                    type.AddPossibleType((IObjectGraphType)this[possible]);
                break;
            case EnumerationGraphType type:
                foreach (var value in ((GraphQLEnumTypeDefinition)definition).Values!)
                    type.Add(new EnumValueDefinition(value.Name.StringValue, value.Name.StringValue));
                break;
        }
    }

    IEnumerable<IInterfaceGraphType> Interfaces(GraphQLImplementsInterfaces? interfaces)
        => (interfaces?.Items ?? []).Select(implemented => (IInterfaceGraphType)this[implemented]);

    void AddFields(IComplexGraphType type, GraphQLFieldsDefinition? fields)
    {
        foreach (var field in fields?.Items ?? [])
            type.AddField(new() { Name = field.Name.StringValue, ResolvedType = this[field.Type], Arguments = Arguments(field.Arguments) });
    }

    void AddFields(InputObjectGraphType type, GraphQLInputFieldsDefinition? fields)
    {
        foreach (var field in fields?.Items ?? [])
            type.AddField(new() { Name = field.Name.StringValue, ResolvedType = this[field.Type], DefaultValue = field.DefaultValue });
    }

    IGraphType this[GraphQLType type]
        => type switch
        {
            GraphQLNonNullType required => Wrapped(_required, this[required.Type], inner => new(inner)),
            GraphQLListType list => Wrapped(_lists, this[list.Type], inner => new(inner)),
            _ => Named(((GraphQLNamedType)type).Name.StringValue),
        };

    IGraphType Named(string name)
        => _named.GetValueOrDefault(name) ?? throw new InvalidOperationException($"The SDL does not define the type '{name}'.");

    static TWrapper Wrapped<TWrapper>(Dictionary<IGraphType, TWrapper> known, IGraphType type, Func<IGraphType, TWrapper> wrap)
        where TWrapper : IGraphType
        => known.TryGetValue(type, out var wrapped) ? wrapped : known[type] = wrap(type);
}
