using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The values of a node or a relationship as the map that is stored.</summary>
static class StoredValues
{
    /// <param name="values">By <see cref="Property.Ordinal"/>.</param>
    /// <returns>Without absent values; with the sort keys of texts, and the digest of all.</returns>
    public static Dictionary<string, object?> Of(IReadOnlyList<Property> properties, object?[] values)
    {
        var stored = new Dictionary<string, object?>(properties.Count * 2) { [Name.Digest.Plain] = Digest.Of(properties, values) };
        foreach (var property in properties)
        {
            if (values[property.Ordinal] is not { } value)
                continue;
            stored.Add(property.Name, value);
            if (Layout.HasSortKey(property))
                stored.Add(Name.SortKeyOf(property).Plain, SortKeyOf(value));
        }
        return stored;
    }

    static object SortKeyOf(object value)
        => value is string text ? SortKey.Of(text) : ((IEnumerable<object?>)value).Select(item => SortKey.Of((string)item!)).ToList<object?>();
}
