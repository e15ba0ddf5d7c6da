using System.Diagnostics;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>What <c>__Type</c> says of a use of a type; null where the question does not fit its kind.</summary>
/// <remarks>Source: GraphQL spec, 4.2.2 (The __Type Type).</remarks>
static class TypeFacts
{
    public static string Kind(TypeRef type)
        => type switch
        {
            NonNullRef => "NON_NULL",
            ListRef => "LIST",
            _ => Kind(type.Named),
        };

    static string Kind(ApiType type)
        => type switch
        {
            ApiScalar => "SCALAR",
            ApiObject => "OBJECT",
            ApiInterface => "INTERFACE",
            ApiUnion => "UNION",
            ApiEnum => "ENUM",
            ApiInput => "INPUT_OBJECT",
            _ => throw new UnreachableException($"No kind for {type}."),
        };

    public static TypeRef? Inner(TypeRef type)
        => type switch
        {
            NonNullRef nonNull => nonNull.Inner,
            ListRef list => list.Item,
            _ => null,
        };

    public static string? Name(TypeRef type) => As<ApiType>(type)?.Name;

    public static string? Description(TypeRef type) => As<ApiType>(type)?.Description;

    public static string? SpecifiedBy(TypeRef type) => As<ApiScalar>(type)?.SpecifiedBy;

    public static IEnumerable<ApiField>? Fields(TypeRef type, bool withDeprecated)
        => As<ApiFielded>(type)?.Fields.Where(field => withDeprecated || field.DeprecationReason is null);

    public static IEnumerable<TypeRef>? Interfaces(TypeRef type) => As<ApiFielded>(type)?.Interfaces.Select(TypeRef.Of);

    public static IEnumerable<TypeRef>? Possible(TypeRef type)
        => As<ApiComposite>(type) is ApiInterface or ApiUnion ? As<ApiComposite>(type)!.Possible.Select(TypeRef.Of) : null;

    public static IEnumerable<EnumValue>? EnumValues(TypeRef type) => As<ApiEnum>(type)?.Enum.Values;

    public static IEnumerable<MetaInput>? InputFields(TypeRef type) => As<ApiInput>(type)?.Fields.Select(MetaInput.Of);

    public static bool? IsOneOf(TypeRef type) => As<ApiInput>(type) is null ? null : false;

    // Null for wrapped types too: a list has no name and no fields.
    static T? As<T>(TypeRef type)
        where T : ApiType
        => (type as NamedRef)?.Type as T;
}
