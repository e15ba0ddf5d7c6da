namespace KnowledgeGraph.Schema.Api;

/// <summary>The scalars and enums of the API, and the fields that hold them.</summary>
sealed class ApiLeaves
{
    static readonly Dictionary<string, (string Description, string SpecifiedBy)> Custom = new()
    {
        ["Long"] = ("A whole number of 64 bits, written as a JSON number.", "https://www.rfc-editor.org/rfc/rfc8259#section-6"),
        ["Date"] = ("A day of the Gregorian calendar: `2014-10-19`.", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
        ["PartialDate"] = ("A year, a month or a day: `2014`, `2014-10` or `2014-10-19`. It orders by the start of its period, coarser first.",
            "https://www.loc.gov/standards/datetime/"),
        ["DateTime"] = ("An instant in UTC with milliseconds: `2014-10-19T09:00:00.000Z`.", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
        ["URL"] = ("An absolute address with the scheme http or https.", "https://url.spec.whatwg.org"),
    };

    readonly Dictionary<string, ApiType> _byName = [];

    public ApiLeaves(GraphSchema graph)
    {
        Scalars = ScalarType.All.Values.Where(s => IsUsed(graph, s)).Select(Scalar).ToList();
        Enums = graph.Enums.Select(e => new ApiEnum(e)).ToList();
        foreach (var type in Scalars.Concat<ApiType>(Enums))
            _byName.Add(type.Name, type);
    }

    public IReadOnlyList<ApiScalar> Scalars { get; }

    public IReadOnlyList<ApiEnum> Enums { get; }

    /// <summary>Adds an enum that the API needs for itself.</summary>
    public ApiEnum Add(EnumType type)
    {
        var added = new ApiEnum(type);
        _byName.Add(type.Name, added);
        return added;
    }

    public TypeRef Of(string name) => TypeRef.Of(_byName[name]);

    public ApiField Field(Property property)
    {
        var type = Of(property.Type.Name);
        if (property.IsList)
            type = type.NonNull().List();
        return new(property.Name, property.Description, property.IsRequired ? type.NonNull() : type, [], new PropertyValue(property))
        {
            DeprecationReason = property.DeprecationReason,
        };
    }

    static ApiScalar Scalar(ScalarType scalar)
        => Custom.TryGetValue(scalar.Name, out var custom)
            ? new(scalar, custom.Description, custom.SpecifiedBy)
            : new(scalar, null, null);

    // The API itself uses String, ID, Int and Boolean, for sums Long and Float, and for the data DateTime; other scalars are defined only where the graph has them.
    static bool IsUsed(GraphSchema graph, ScalarType scalar)
        => scalar.Kind is ScalarKind.String or ScalarKind.Id or ScalarKind.Int or ScalarKind.Boolean or ScalarKind.Long or ScalarKind.Float or ScalarKind.DateTime
            || graph.NodeTypes.SelectMany(t => t.Properties)
                .Concat(graph.RelationshipProperties.SelectMany(t => t.Properties))
                .Any(p => p.Type == scalar);
}
