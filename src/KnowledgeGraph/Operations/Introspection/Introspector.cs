using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Introspection;

/// <summary>Answers the introspection fields of one operation, all within the bytes that one answer may have.</summary>
/// <remarks>
/// The API is fixed and the arguments are facts, so this happens once per plan. The bound in bytes bounds the time too:
/// every field that is visited writes its key.
/// </remarks>
sealed class Introspector(VariableValues facts, int maxBytes)
{
    static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    long _written;

    /// <param name="field">Of the root: <c>__schema</c> or <c>__type</c>.</param>
    /// <returns>Its value as UTF-8 JSON, members in the order of the selection.</returns>
    /// <exception cref="RefusedException">The operation's introspection outgrows an answer.</exception>
    public ReadOnlyMemory<byte> Answer(SelectedField field)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, Options);
        Write(writer, Read(field, null), field.Selection);
        writer.Flush();
        _written += bytes.WrittenCount;
        return bytes.WrittenSpan.ToArray();
    }

    object? Read(SelectedField field, object? part) => ((MetaValue)field.Field.Meaning).Read(part, Argument(field));

    // GraphQL spec, 6.4.1: a variable with a default may be nullable where null is not allowed, and be null all the same.
    object? Argument(SelectedField field)
    {
        if (field.Arguments.Count == 0)
            return null;
        var value = field.Arguments.Values.Single().Resolve(facts);
        if (value is null && field.Field.Arguments[0] is { Type.IsNonNull: true } argument)
            throw new RefusedException(new(ErrorCodes.VariableType,
                $"Argument '{argument.Name}' of type '{argument.Type}' cannot be null.", field.At));
        return value;
    }

    void Write(Utf8JsonWriter writer, object? value, Selection? selection)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IEnumerable<object> items:
                WriteList(writer, items, selection);
                break;
            default:
                WriteObject(writer, value, selection!.Cases[0]);
                break;
        }
    }

    void WriteList(Utf8JsonWriter writer, IEnumerable<object> items, Selection? selection)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item, selection);
        writer.WriteEndArray();
    }

    // The types of introspection are all objects: a selection from one has one case.
    void WriteObject(Utf8JsonWriter writer, object part, TypeCase only)
    {
        CheckSize(writer);
        writer.WriteStartObject();
        foreach (var field in only.Fields)
        {
            writer.WritePropertyName(field.ResponseKey);
            Write(writer, field.Field.Meaning is TypeNameValue ? only.Types[0].Name : Read(field, part), field.Selection);
        }
        writer.WriteEndObject();
    }

    void CheckSize(Utf8JsonWriter writer)
    {
        if (_written + writer.BytesCommitted + writer.BytesPending > maxBytes)
            throw new RefusedException(new(ErrorCodes.AnswerTooLarge, $"The answer is larger than {maxBytes} bytes.",
                Hint: "Select the types once, by name, instead of walking from type to type."));
    }
}
