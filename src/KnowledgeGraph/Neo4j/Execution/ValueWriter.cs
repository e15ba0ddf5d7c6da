using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Writes one stored value as JSON.</summary>
static class ValueWriter
{
    public static void Write(Utf8JsonWriter writer, CypherValue value, ValuePart part)
    {
        if (!part.IsList)
        {
            WriteOne(writer, value, part.Kind);
            return;
        }
        writer.WriteStartArray();
        value.EnterList();
        while (!value.AtEnd)
            WriteOne(writer, value, part.Kind);
        value.LeaveList();
        writer.WriteEndArray();
    }

    static void WriteOne(Utf8JsonWriter writer, CypherValue value, ValueKind kind)
    {
        if (value.IsNull)
        {
            value.Skip();
            writer.WriteNullValue();
            return;
        }
        switch (kind)
        {
            case ValueKind.Text:
                writer.WriteStringValue(value.Text());
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.Integer());
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.Boolean());
                break;
            case ValueKind.Float:
                writer.WriteNumberValue(Finite(value.Float()));
                break;
        }
    }

    static double Finite(double number)
        => double.IsFinite(number) ? number : throw new StoreException($"The database holds {number}, which JSON cannot say.");
}
