using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>The enums of introspection.</summary>
/// <remarks>Source: GraphQL spec, 4.2 (Schema Introspection Schema).</remarks>
static class MetaEnums
{
    public static ApiEnum TypeKind { get; } = Of("__TypeKind", "What a type is, which says which of its fields are not null.",
        ("SCALAR", "A single value; `specifiedByURL` may say of what form."),
        ("OBJECT", "`fields` and `interfaces` are lists."),
        ("INTERFACE", "`fields`, `interfaces` and `possibleTypes` are lists."),
        ("UNION", "`possibleTypes` is a list."),
        ("ENUM", "`enumValues` is a list."),
        ("INPUT_OBJECT", "`inputFields` is a list."),
        ("LIST", "A list of `ofType`."),
        ("NON_NULL", "`ofType` without null."));

    public static ApiEnum DirectiveLocation { get; } = Of("__DirectiveLocation", "Where a directive may stand.",
        ("QUERY", "On a query."),
        ("MUTATION", "On a mutation."),
        ("SUBSCRIPTION", "On a subscription."),
        ("FIELD", "On a field of a selection."),
        ("FRAGMENT_DEFINITION", "On the definition of a fragment."),
        ("FRAGMENT_SPREAD", "On the spread of a fragment."),
        ("INLINE_FRAGMENT", "On an inline fragment."),
        ("VARIABLE_DEFINITION", "On the definition of a variable."),
        ("SCHEMA", "On a schema."),
        ("SCALAR", "On a scalar type."),
        ("OBJECT", "On an object type."),
        ("FIELD_DEFINITION", "On a field of a type."),
        ("ARGUMENT_DEFINITION", "On an argument of a field or directive."),
        ("INTERFACE", "On an interface type."),
        ("UNION", "On a union type."),
        ("ENUM", "On an enum type."),
        ("ENUM_VALUE", "On a value of an enum type."),
        ("INPUT_OBJECT", "On an input object type."),
        ("INPUT_FIELD_DEFINITION", "On a field of an input object type."));

    static ApiEnum Of(string name, string description, params (string Name, string Description)[] values)
        => new(new(name, description, [.. values.Select(value => new EnumValue(value.Name, value.Description))]));
}
