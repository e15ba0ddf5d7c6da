using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>Coerces a request's variables to the types that the operation declares (GraphQL spec, 6.1.2).</summary>
static class VariableReader
{
    const int MaxDepth = 64;

    /// <param name="json">A JSON object as UTF-8; empty, or null, where the request has no variables.</param>
    /// <returns>The values, or what is wrong with them; unknown variables are ignored.</returns>
    public static (VariableValues? Values, GraphError? Error) Read(IReadOnlyList<VariableDefinition> definitions, ReadOnlySpan<byte> json)
    {
        if (definitions.Count == 0)
            return (VariableValues.None, null);
        var given = new Dictionary<string, object?>(definitions.Count);
        try
        {
            if (!json.IsEmpty && ReadObject(definitions, json, given) is { } wrong)
                return (null, wrong);
        }
        catch (JsonException)
        {
            return (null, new(ErrorCodes.InvalidRequest, "The variables are not a JSON object.", Hint: "Send \"variables\": { \"name\": value }."));
        }
        return AddDefaults(definitions, given) is { } missing ? (null, missing) : (new(given), null);
    }

    static GraphError? ReadObject(IReadOnlyList<VariableDefinition> definitions, ReadOnlySpan<byte> json, Dictionary<string, object?> given)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var definition = Find(definitions, ref reader);
            reader.Read();
            if (definition is null)
                reader.Skip();
            else if (!TryRead(ref reader, definition.Type, out var value))
                return Refuse(definition, ref reader);
            else
                given[definition.Name] = value;
        }
        return null;
    }

    static VariableDefinition? Find(IReadOnlyList<VariableDefinition> definitions, ref Utf8JsonReader reader)
    {
        foreach (var definition in definitions)
            if (reader.ValueTextEquals(definition.Name))
                return definition;
        return null;
    }

    static GraphError? AddDefaults(IReadOnlyList<VariableDefinition> definitions, Dictionary<string, object?> given)
    {
        foreach (var definition in definitions)
        {
            if (given.ContainsKey(definition.Name))
                continue;
            if (definition.HasDefault)
                given.Add(definition.Name, definition.Default);
            else if (definition.Type.IsNonNull)
                return new(ErrorCodes.VariableRequired, $"Variable '${definition.Name}' of type '{definition.Type}' has no value.",
                    Hint: $"Send it in \"variables\".");
        }
        return null;
    }

    static bool TryRead(ref Utf8JsonReader reader, TypeRef type, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
            return !type.IsNonNull;
        return type switch
        {
            NonNullRef nonNull => TryRead(ref reader, nonNull.Inner, out value),
            ListRef list => TryReadList(ref reader, list.Item, out value),
            { Named: ApiInput input } => TryReadObject(ref reader, input, out value),
            { Named: ApiEnum leaf } => TryReadEnum(ref reader, leaf.Enum, out value),
            _ => TryReadScalar(ref reader, ((ApiScalar)type.Named).Scalar, out value),
        };
    }

    // GraphQL spec, 3.11: a value that is no list stands for a list of one.
    static bool TryReadList(ref Utf8JsonReader reader, TypeRef item, out object? value)
    {
        var items = new List<object?>();
        value = items;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var read = TryRead(ref reader, item, out var single);
            items.Add(single);
            return read;
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryRead(ref reader, item, out var element))
                return false;
            items.Add(element);
        }
        return true;
    }

    static bool TryReadObject(ref Utf8JsonReader reader, ApiInput type, out object? value)
    {
        var members = new List<(ApiInputField, object?)>();
        value = new InputObject(members);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Text(ref reader) is not { } name || type.Find(name) is not { } field || members.Any(m => m.Item1 == field))
                return false;
            reader.Read();
            if (!TryRead(ref reader, field.Type, out var member))
                return false;
            members.Add((field, member));
        }
        return true;
    }

    static bool TryReadEnum(ref Utf8JsonReader reader, EnumType type, out object? value)
    {
        value = reader.TokenType == JsonTokenType.String ? Text(ref reader) : null;
        return value is string name && type.TryParse(name, out _, out _);
    }

    static bool TryReadScalar(ref Utf8JsonReader reader, ScalarType type, out object? value)
    {
        value = (reader.TokenType, type.Kind) switch
        {
            (JsonTokenType.True or JsonTokenType.False, ScalarKind.Boolean) => reader.GetBoolean(),
            (JsonTokenType.Number, ScalarKind.Int) => Whole(ref reader) is { } number and >= int.MinValue and <= int.MaxValue ? number : null,
            (JsonTokenType.Number, ScalarKind.Long) => reader.TryGetInt64(out var number) ? number : null,
            (JsonTokenType.Number, ScalarKind.Float) => reader.TryGetDouble(out var number) && double.IsFinite(number) ? number == 0 ? 0d : number : null,
            (JsonTokenType.Number, ScalarKind.Id) => reader.TryGetInt64(out var id) ? id.ToString(CultureInfo.InvariantCulture) : null,
            (JsonTokenType.String, not (ScalarKind.Boolean or ScalarKind.Int or ScalarKind.Long or ScalarKind.Float))
                => Text(ref reader) is { } text && type.TryParse(text, out var parsed, out _) ? parsed : null,
            _ => null,
        };
        return value is not null;
    }

    // GraphQL spec, 3.5.1: 3.0 is a whole number too.
    static long? Whole(ref Utf8JsonReader reader)
        => reader.TryGetInt64(out var whole) ? whole
            : reader.TryGetDouble(out var number) && number is >= int.MinValue and <= int.MaxValue && number == Math.Floor(number) ? (long)number
            : null;

    // A lone surrogate is no Unicode text; no store could hold it.
    static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static GraphError Refuse(VariableDefinition definition, ref Utf8JsonReader reader)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Null => "null",
            JsonTokenType.PropertyName => $"the member '{Short(Text(ref reader))}', which is unknown or given twice",
            JsonTokenType.String when Text(ref reader) is { } text => $"the text \"{Short(text)}\"",
            JsonTokenType.String => "a text with half of a surrogate pair",
            _ => Short(Encoding.UTF8.GetString(reader.ValueSpan)),
        };
        var verb = reader.CurrentDepth > 1 ? "hold" : "be";
        return new(ErrorCodes.VariableType, $"Variable '${definition.Name}' of type '{definition.Type}' cannot {verb} {found}.");
    }

    static string? Short(string? text) => text?.Length > 40 ? text[..40] + "..." : text;
}
