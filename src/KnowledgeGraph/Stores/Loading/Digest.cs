using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Stores.Loading;

/// <summary>Short hashes of rows, by which two loads are compared.</summary>
static class Digest
{
    static readonly long Empty = Hash("");

    public static long Of(IReadOnlyList<Property> properties, object?[] values)
    {
        if (properties.Count == 0)
            return Empty;
        var text = new StringBuilder();
        foreach (var property in properties)
            Append(text.Append(property.Name).Append('='), property, values[property.Ordinal]);
        return Hash(text.ToString());
    }

    static long Hash(string text) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Lengths before texts, so that no value can imitate two.
    static void Append(StringBuilder text, Property property, object? value)
    {
        if (value is IEnumerable<object> list && property.IsList)
            foreach (var item in list)
                Append(text, property with { IsList = false }, item);
        else if (value is not null && property.Type.Print(value) is { } printed)
            text.Append(printed.Length).Append(':').Append(printed);
        text.Append(';');
    }
}
