using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>Writes what a request costs, in HotChocolate's form.</summary>
static class CostReport
{
    /// <returns><c>{"extensions":{"operationCost":{"fieldCost":31,"typeCost":42}}}</c> as UTF-8.</returns>
    public static ReadOnlyMemory<byte> Alone(Cost cost)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("extensions"u8);
            Write(writer, cost);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return text.WrittenMemory;
    }

    /// <summary>Writes the member of <c>extensions</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Cost cost)
    {
        writer.WriteStartObject("operationCost"u8);
        writer.WriteNumber("fieldCost"u8, cost.Field);
        writer.WriteNumber("typeCost"u8, cost.Type);
        writer.WriteEndObject();
    }
}
