using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>A value and the place that gave it first.</summary>
/// <param name="Value">Canonical, as <see cref="LeafType.TryParse"/> gives it.</param>
readonly record struct PlacedValue(object Value, SourcePosition At);

/// <summary>The values of a node or a relationship while files still add to them.</summary>
/// <param name="typeName">Of the node or the relationship.</param>
sealed class DraftValues(string typeName, IReadOnlyList<Property> properties)
{
    // Null until there is a value: of most nodes of a slice only the ids are known.
    List<PlacedValue>?[]? _values;

    public string TypeName { get; } = typeName;

    public IReadOnlyList<Property> Properties { get; } = properties;

    /// <summary>None where the property is absent; one where it is no list.</summary>
    public IReadOnlyList<PlacedValue> Of(Property property) => _values?[property.Ordinal] ?? [];

    /// <summary>Adds a value. A list keeps each value once; a single value stays as it is.</summary>
    /// <returns>The value that contradicts the new one; null where none does.</returns>
    public PlacedValue? Add(Property property, PlacedValue added)
    {
        _values ??= new List<PlacedValue>?[Properties.Count];
        var values = _values[property.Ordinal] ??= new List<PlacedValue>(1);
        if (values.Exists(known => known.Value.Equals(added.Value)))
            return null;
        if (values.Count > 0 && !property.IsList)
            return values[0];
        values.Add(added);
        return null;
    }

    /// <summary>In the form of <see cref="GraphNode.Values"/>.</summary>
    public object?[] ToValues()
    {
        if (Properties.Count == 0)
            return [];
        var values = new object?[Properties.Count];
        foreach (var property in Properties)
            values[property.Ordinal] = property.IsList
                ? Of(property).Select(value => value.Value).ToList()
                : _values?[property.Ordinal]?[0].Value;
        return values;
    }
}
