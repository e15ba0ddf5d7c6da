namespace KnowledgeGraph.Schema.Api;

/// <summary>A named type of the API.</summary>
public abstract class ApiType(string name, string? description)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public override string ToString() => Name;
}

/// <param name="specifiedBy">Where its form is specified; null for the scalars of the GraphQL spec.</param>
public sealed class ApiScalar(ScalarType scalar, string? description, string? specifiedBy) : ApiType(scalar.Name, description)
{
    public ScalarType Scalar { get; } = scalar;

    public string? SpecifiedBy { get; } = specifiedBy;

    /// <summary>True for the five scalars of the GraphQL spec, which no SDL defines.</summary>
    public bool IsBuiltIn => Scalar.Kind is ScalarKind.String or ScalarKind.Id or ScalarKind.Boolean or ScalarKind.Int or ScalarKind.Float;
}

public sealed class ApiEnum(EnumType type) : ApiType(type.Name, type.Description)
{
    public EnumType Enum { get; } = type;
}

/// <summary>A type whose values are selected from: object, interface or union.</summary>
public abstract class ApiComposite(string name, string? description) : ApiType(name, description)
{
    /// <summary>The object types that a value can be of; for an object type itself.</summary>
    public abstract IReadOnlyList<ApiObject> Possible { get; }
}

/// <summary>A composite type with fields.</summary>
public abstract class ApiFielded(string name, string? description) : ApiComposite(name, description)
{
    Dictionary<string, ApiField> _byName = [];

    /// <summary>In the order of the SDL.</summary>
    public IReadOnlyList<ApiField> Fields { get; private set; } = [];

    public IReadOnlyList<ApiInterface> Interfaces { get; internal set; } = [];

    public ApiField? Find(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(IReadOnlyList<ApiField> fields)
        => (Fields, _byName) = (fields, fields.ToDictionary(f => f.Name));
}

/// <param name="nodeType">What its values are in the graph; null for types that are no nodes, such as connections.</param>
public sealed class ApiObject(string name, string? description, NodeType? nodeType = null) : ApiFielded(name, description)
{
    public NodeType? NodeType { get; } = nodeType;

    /// <summary>What its values are in the graph where they are relationships; null for all other types.</summary>
    public RelationshipType? RelationshipType { get; init; }

    public IReadOnlyList<ApiUnion> Unions { get; internal set; } = [];

    public override IReadOnlyList<ApiObject> Possible => [this];
}

public sealed class ApiInterface(string name, string? description) : ApiFielded(name, description)
{
    List<ApiObject> _possible = [];

    public override IReadOnlyList<ApiObject> Possible => _possible;

    internal void SetPossible(IEnumerable<ApiObject> possible) => _possible = possible.ToList();
}

public sealed class ApiUnion(string name, string? description, IReadOnlyList<ApiObject> possible) : ApiComposite(name, description)
{
    public override IReadOnlyList<ApiObject> Possible { get; } = possible;
}
