using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>What an API says of itself.</summary>
/// <remarks>Source: GraphQL spec, section 4 (Introspection).</remarks>
sealed class MetaSchema
{
    readonly ApiSchema _api;
    readonly Dictionary<string, ApiType> _metaTypes;
    readonly ApiField _schema;
    readonly ApiField _type;

    public MetaSchema(ApiSchema api)
    {
        _api = api;
        var (flag, text) = (TypeRef.Of(api.Find("Boolean")!), TypeRef.Of(api.Find("String")!));
        var types = new MetaTypes(flag, text);
        _metaTypes = types.All.ToDictionary(type => type.Name);
        Types = [.. api.Types, .. types.All];
        Directives = ApiDirective.All(flag, text, TypeRef.Of(api.Find("Int")!));
        _schema = new("__schema", "What the API offers.", TypeRef.Of(types.Schema).NonNull(), [], new MetaValue((_, _) => this));
        _type = new("__type", "The type with this name; null where there is none.", TypeRef.Of(types.Type),
            [new("name", null, text.NonNull(), ArgumentRole.TypeName)], new MetaValue((_, name) => Find((string)name!)));
    }

    public ApiObject Query => _api.Query;

    /// <summary>Those of the SDL in its order, then those of introspection itself.</summary>
    public IReadOnlyList<ApiType> Types { get; }

    public IReadOnlyList<ApiDirective> Directives { get; }

    /// <returns>A field that the root type has without saying so; null where the name is none of theirs.</returns>
    public ApiField? FindRootField(string name)
        => name switch
        {
            "__schema" => _schema,
            "__type" => _type,
            _ => null,
        };

    TypeRef? Find(string name) => (_api.Find(name) ?? _metaTypes.GetValueOrDefault(name)) is { } type ? TypeRef.Of(type) : null;
}
