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
    readonly List<PlacedValue>?[] _values = new List<PlacedValue>?[properties.Count];

    public string TypeName { get; } = typeName;

    public IReadOnlyList<Property> Properties { get; } = properties;

    /// <summary>None where the property is absent; one where it is no list.</summary>
    public IReadOnlyList<PlacedValue> Of(Property property) => _values[property.Ordinal] ?? [];

    /// <summary>Adds a value. A list keeps each value once; a single value stays as it is.</summary>
    /// <returns>The value that contradicts the new one; null where none does.</returns>
    public PlacedValue? Add(Property property, PlacedValue added)
    {
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
        var values = new object?[_values.Length];
        foreach (var property in Properties)
            values[property.Ordinal] = property.IsList
                ? Of(property).Select(value => value.Value).ToList()
                : _values[property.Ordinal]?[0].Value;
        return values;
    }
}
