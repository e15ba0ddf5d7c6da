using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Stores.Loading;

/// <summary>Short hashes of rows, by which two loads are compared.</summary>
static class Digest
{
    /// <returns>0 where there are no properties: a store keeps that in next to no room.</returns>
    public static long Of(IReadOnlyList<Property> properties, object?[] values)
    {
        if (properties.Count == 0)
            return 0;
        var text = new StringBuilder();
        foreach (var property in properties)
            Append(text.Append(property.Name).Append('='), property, values[property.Ordinal]);
        return (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.ToString().AsSpan()));
    }

    static void Append(StringBuilder text, Property property, object? value)
    {
        if (value is IReadOnlyList<object> list && property.IsList)
            foreach (var item in list)
                Append(text, property.Type, item);
        else if (value is not null)
            Append(text, property.Type, value);
        text.Append(';');
    }

    // Lengths before texts, so that no value can imitate two.
    static void Append(StringBuilder text, LeafType type, object value)
    {
        var printed = type.Print(value);
        text.Append(printed.Length).Append(':').Append(printed).Append(';');
    }
}
