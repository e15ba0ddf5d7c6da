using KnowledgeGraph.Schema.Introspection;

namespace KnowledgeGraph.Schema.Api;

/// <summary>The GraphQL API that a graph schema gives. Immutable; built once per version of the data.</summary>
public sealed class ApiSchema
{
    readonly Dictionary<string, ApiType> _types;
    readonly Lazy<string> _sdl;

    internal ApiSchema(GraphSchema graph, IReadOnlyList<ApiType> types)
    {
        Graph = graph;
        Types = types;
        _types = types.ToDictionary(type => type.Name);
        Query = (ApiObject)_types["Query"];
        TypeName = new("__typename", "The name of the value's type.", TypeRef.Of(_types["String"]).NonNull(), [], new TypeNameValue());
        Meta = new(this);
        _sdl = new(() => SdlPrinter.Print(this));
    }

    public GraphSchema Graph { get; }

    public ApiObject Query { get; }

    /// <summary><c>__typename</c>, which every composite type has without saying so (GraphQL spec, 4.4).</summary>
    public ApiField TypeName { get; }

    /// <summary>What the API says of itself: <c>__schema</c> and <c>__type</c>.</summary>
    internal MetaSchema Meta { get; }

    /// <summary>In the order of the SDL, the scalars of the GraphQL spec included.</summary>
    public IReadOnlyList<ApiType> Types { get; }

    /// <summary>The API as SDL, as <c>graph-schema/api.graphql</c> holds it.</summary>
    public string Sdl => _sdl.Value;

    public static ApiSchema Build(GraphSchema schema) => new ApiBuilder(schema).Build();

    public ApiType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>The object type of a node type.</summary>
    public ApiObject ObjectOf(NodeType type) => (ApiObject)_types[type.Name];
}
