using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Tests.Pricing;

/// <summary>Prices an operation from the directives of the SDL alone, as a client or another server would.</summary>
/// <remarks>Source: IBM's specification of GraphQL cost directives. Without operations that select one field twice.</remarks>
sealed class SdlPrice(string sdl, IReadOnlyDictionary<string, int> variables)
{
    readonly ILookup<string, GraphQLTypeDefinition> _types =
        Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().ToLookup(type => type.Name.StringValue);

    public (long Field, long Type) Of(string operation)
        => Value(Parser.Parse(operation).Definitions.OfType<GraphQLOperationDefinition>().Single().SelectionSet, "Query", null, null);

    /// <returns>The fields of a type that has fields.</returns>
    public IEnumerable<GraphQLFieldDefinition> Fields(string type)
        => _types[type].SingleOrDefault() switch
        {
            GraphQLObjectTypeDefinition one => one.Fields!,
            GraphQLInterfaceTypeDefinition one => one.Fields!,
            _ => [],
        };

    /// <returns>The concrete types of a composite type; none for others.</returns>
    public IReadOnlyList<string> Possible(string type)
        => _types[type].SingleOrDefault() switch
        {
            GraphQLObjectTypeDefinition => [type],
            GraphQLInterfaceTypeDefinition => [.. _types.SelectMany(t => t).OfType<GraphQLObjectTypeDefinition>()
                .Where(t => t.Interfaces?.Any(i => i.Name.Value == type) == true).Select(t => t.Name.StringValue)],
            GraphQLUnionTypeDefinition union => [.. union.Types!.Select(t => t.Name.StringValue)],
            _ => [],
        };

    public static string Named(GraphQLType type)
        => type switch
        {
            GraphQLNonNullType nonNull => Named(nonNull.Type),
            GraphQLListType list => Named(list.Type),
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

    static bool IsList(GraphQLType type) => type is GraphQLListType or GraphQLNonNullType { Type: GraphQLListType };

    (long Field, long Type) Value(GraphQLSelectionSet set, string type, GraphQLField? page, GraphQLDirective? sized)
    {
        var prices = Possible(type).Select(possible => Selected(set, possible).Select(field => Field(field, possible, page, sized)).ToList()).ToList();
        return (prices.Max(p => p.Sum(f => f.Field)), prices.Max(p => 1 + p.Sum(f => f.Type)));
    }

    IEnumerable<GraphQLField> Selected(GraphQLSelectionSet set, string type)
        => set.Selections.SelectMany(selection => selection switch
        {
            GraphQLField field when field.Name.Value != "__typename" => [field],
            GraphQLInlineFragment inline when Possible(inline.TypeCondition!.Type.Name.StringValue).Contains(type) => Selected(inline.SelectionSet, type),
            _ => Enumerable.Empty<GraphQLField>(),
        });

    (long Field, long Type) Field(GraphQLField field, string type, GraphQLField? page, GraphQLDirective? sized)
    {
        var definition = Fields(type).Single(f => f.Name.Value == field.Name.Value);
        var reads = Weight(definition.Directives, definition.Type);
        foreach (var given in field.Arguments?.Items ?? [])
            reads += Input(definition.Arguments!.Single(a => a.Name.Value == given.Name.Value), given.Value);
        var own = definition.Directives?.SingleOrDefault(d => d.Name.Value == "listSize");
        if (field.SelectionSet is null)
            return (reads, 0);
        var below = Value(field.SelectionSet, Named(definition.Type), field, own);
        var size = sized is not null && Names(sized, "sizedFields").Contains(field.Name.StringValue) ? Size(page!, sized)
            : own is not null && Argument(own, "assumedSize") is GraphQLIntValue assumed ? Number(assumed)
            : own is not null && IsList(definition.Type) ? Size(field, own)
            : 1;
        return (reads + size * below.Field, size * below.Type);
    }

    long Input(GraphQLInputValueDefinition definition, GraphQLValue value)
        => Weight(definition.Directives, definition.Type) + Inside(value, Named(definition.Type));

    long Inside(GraphQLValue value, string type)
        => value switch
        {
            GraphQLListValue list => list.Values!.Sum(item => Inside(item, type)),
            GraphQLObjectValue given => given.Fields!.Sum(member =>
                Input(((GraphQLInputObjectTypeDefinition)_types[type].Single()).Fields!.Single(f => f.Name.Value == member.Name.Value), member.Value)),
            _ => 0,
        };

    long Weight(GraphQLDirectives? directives, GraphQLType type)
        => directives?.SingleOrDefault(d => d.Name.Value == "cost") is { } cost
            ? long.Parse(((GraphQLStringValue)Argument(cost, "weight")!).Value.Span)
            : Possible(Named(type)).Count > 0 || _types[Named(type)].SingleOrDefault() is GraphQLInputObjectTypeDefinition ? 1 : 0;

    long Size(GraphQLField page, GraphQLDirective sized)
        => page.Arguments?.Items.FirstOrDefault(a => Names(sized, "slicingArguments").Contains(a.Name.StringValue))?.Value switch
        {
            null => Number(Argument(sized, "slicingArgumentDefaultValue")!),
            GraphQLVariable variable => variables[variable.Name.StringValue],
            var number => Number(number),
        };

    static IEnumerable<string> Names(GraphQLDirective directive, string argument)
        => ((GraphQLListValue?)Argument(directive, argument))?.Values!.Select(v => ((GraphQLStringValue)v).Value.ToString()) ?? [];

    static GraphQLValue? Argument(GraphQLDirective directive, string name)
        => directive.Arguments?.SingleOrDefault(a => a.Name.Value == name)?.Value;

    static long Number(GraphQLValue value) => long.Parse(((GraphQLIntValue)value).Value.Span);
}
