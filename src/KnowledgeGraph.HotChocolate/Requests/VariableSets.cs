using System.Buffers;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>A request's variables as the JSON that the engine reads.</summary>
/// <remarks>As they were sent: what they may be is for the engine to say.</remarks>
static class VariableSets
{
    /// <returns>One set, or several where HotChocolate was asked to run the operation several times. UTF-8; empty where none was given.</returns>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Of(IOperationRequest request)
        => request is VariableBatchRequest batch
            ? [.. (batch.VariableValues ?? []).Select(Write)]
            : [Write(((OperationRequest)request).VariableValues)];

    static ReadOnlyMemory<byte> Write(IReadOnlyDictionary<string, object?>? variables)
    {
        if (variables is null or { Count: 0 })
            return default;
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        foreach (var (name, value) in variables)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;
    }

    // Over HTTP a value is a literal; programs may give any object.
    static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is IValueNode literal)
            Write(json, literal);
        else
            JsonSerializer.Serialize(json, value);
    }

    static void Write(Utf8JsonWriter json, IValueNode value)
    {
        switch (value)
        {
            case StringValueNode or EnumValueNode:
                json.WriteStringValue((string)value.Value!);
                break;
            case IntValueNode or FloatValueNode:
                json.WriteRawValue((string)value.Value!);
                break;
            case BooleanValueNode boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case ListValueNode list:
                WriteList(json, list);
                break;
            case ObjectValueNode members:
                WriteObject(json, members);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    static void WriteList(Utf8JsonWriter json, ListValueNode list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
            Write(json, item);
        json.WriteEndArray();
    }

    static void WriteObject(Utf8JsonWriter json, ObjectValueNode members)
    {
        json.WriteStartObject();
        foreach (var member in members.Fields)
        {
            json.WritePropertyName(member.Name.Value);
            Write(json, member.Value);
        }
        json.WriteEndObject();
    }
}
