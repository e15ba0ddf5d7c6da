using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>The types whose values are parts of an API.</summary>
/// <remarks>
/// Source: GraphQL spec, 4.2 (Schema Introspection Schema), with what the edition of September 2025 adds. The spec names
/// the fields, so they need no description each time.
/// </remarks>
sealed class MetaTypes
{
    readonly TypeRef _flag;
    readonly TypeRef _text;
    readonly ApiEnum _kind = MetaEnums.TypeKind;
    readonly ApiObject _field = new("__Field", "A field of an object or interface type.");
    readonly ApiObject _input = new("__InputValue", "An argument of a field or directive, or a field of an input object type.");
    readonly ApiObject _enumValue = new("__EnumValue", "One name that an enum type allows.");
    readonly ApiObject _directive = new("__Directive", "A directive that documents or the schema may use.");
    readonly ApiEnum _location = MetaEnums.DirectiveLocation;

    /// <param name="flag">Boolean.</param>
    /// <param name="text">String.</param>
    public MetaTypes(TypeRef flag, TypeRef text)
    {
        (_flag, _text) = (flag, text);
        Schema.SetFields(SchemaFields());
        Type.SetFields(TypeFields());
        _field.SetFields(FieldFields());
        _input.SetFields(InputFields());
        _enumValue.SetFields(EnumValueFields());
        _directive.SetFields(DirectiveFields());
    }

    public ApiObject Schema { get; } = new("__Schema", "What a server offers: its types, its root types and its directives.");

    public ApiObject Type { get; } = new("__Type", "A type by name, or a list or non-null of another one. Which fields are null depends on its kind.");

    /// <summary>In the order of the spec.</summary>
    public IReadOnlyList<ApiType> All => [Schema, Type, _kind, _field, _input, _enumValue, _directive, _location];

    List<ApiField> SchemaFields()
        =>
        [
            Of<MetaSchema>("description", _text, _ => null),
            Of<MetaSchema>("types", List(Type).NonNull(), schema => schema.Types.Select(TypeRef.Of)),
            Of<MetaSchema>("queryType", TypeRef.Of(Type).NonNull(), schema => TypeRef.Of(schema.Query)),
            Of<MetaSchema>("mutationType", TypeRef.Of(Type), _ => null),
            Of<MetaSchema>("subscriptionType", TypeRef.Of(Type), _ => null),
            Of<MetaSchema>("directives", List(_directive).NonNull(), schema => schema.Directives),
        ];

    List<ApiField> TypeFields()
        =>
        [
            Of<TypeRef>("kind", TypeRef.Of(_kind).NonNull(), TypeFacts.Kind),
            Of<TypeRef>("name", _text, TypeFacts.Name),
            Of<TypeRef>("description", _text, TypeFacts.Description),
            Of<TypeRef>("specifiedByURL", _text, TypeFacts.SpecifiedBy),
            WithDeprecated<TypeRef>("fields", List(_field), TypeFacts.Fields),
            Of<TypeRef>("interfaces", List(Type), TypeFacts.Interfaces),
            Of<TypeRef>("possibleTypes", List(Type), TypeFacts.Possible),
            WithDeprecated<TypeRef>("enumValues", List(_enumValue), (type, _) => TypeFacts.EnumValues(type)),
            WithDeprecated<TypeRef>("inputFields", List(_input), (type, _) => TypeFacts.InputFields(type)),
            Of<TypeRef>("ofType", TypeRef.Of(Type), TypeFacts.Inner),
            Of<TypeRef>("isOneOf", _flag, type => TypeFacts.IsOneOf(type)),
        ];

    List<ApiField> FieldFields()
        =>
        [
            Of<ApiField>("name", _text.NonNull(), field => field.Name),
            Of<ApiField>("description", _text, field => field.Description),
            WithDeprecated<ApiField>("args", List(_input).NonNull(), (field, _) => field.Arguments.Select(MetaInput.Of)),
            Of<ApiField>("type", TypeRef.Of(Type).NonNull(), field => field.Type),
            Of<ApiField>("isDeprecated", _flag.NonNull(), field => field.DeprecationReason is not null),
            Of<ApiField>("deprecationReason", _text, field => field.DeprecationReason),
        ];

    List<ApiField> InputFields()
        =>
        [
            Of<MetaInput>("name", _text.NonNull(), input => input.Name),
            Of<MetaInput>("description", _text, input => input.Description),
            Of<MetaInput>("type", TypeRef.Of(Type).NonNull(), input => input.Type),
            Of<MetaInput>("defaultValue", _text, input => input.DefaultValue),
            Of<MetaInput>("isDeprecated", _flag.NonNull(), _ => false),
            Of<MetaInput>("deprecationReason", _text, _ => null),
        ];

    List<ApiField> EnumValueFields()
        =>
        [
            Of<EnumValue>("name", _text.NonNull(), value => value.Name),
            Of<EnumValue>("description", _text, value => value.Description),
            Of<EnumValue>("isDeprecated", _flag.NonNull(), _ => false),
            Of<EnumValue>("deprecationReason", _text, _ => null),
        ];

    List<ApiField> DirectiveFields()
        =>
        [
            Of<ApiDirective>("name", _text.NonNull(), directive => directive.Name),
            Of<ApiDirective>("description", _text, directive => directive.Description),
            Of<ApiDirective>("isRepeatable", _flag.NonNull(), _ => false),
            Of<ApiDirective>("locations", List(_location).NonNull(), directive => directive.Locations),
            WithDeprecated<ApiDirective>("args", List(_input).NonNull(), (directive, _) => directive.Arguments),
        ];

    static TypeRef List(ApiType item) => TypeRef.Of(item).NonNull().List();

    static ApiField Of<T>(string name, TypeRef type, Func<T, object?> read)
        => new(name, null, type, [], new MetaValue((parent, _) => read((T)parent!)));

    ApiField WithDeprecated<T>(string name, TypeRef type, Func<T, bool, object?> read)
    {
        var include = new ApiArgument("includeDeprecated", null, _flag, ArgumentRole.IncludeDeprecated) { DefaultValue = "false" };
        return new(name, null, type, [include], new MetaValue((parent, argument) => read((T)parent!, argument is true)));
    }
}
