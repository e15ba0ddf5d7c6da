namespace KnowledgeGraph.Operations.Inputs;

/// <summary>The value of an argument: known from the document, or from a variable at execution.</summary>
public abstract record InputValue
{
    private protected InputValue()
    {
    }

    /// <returns>
    /// Null, <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or a list of them; null also where a
    /// variable has no value.
    /// </returns>
    public abstract object? Resolve(VariableValues variables);
}

/// <summary>A value that stands in the document.</summary>
public sealed record LiteralInput(object? Value) : InputValue
{
    public override object? Resolve(VariableValues variables) => Value;

    public override string ToString() => Text(Value);

    static string Text(object? value)
        => value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
            _ => $"{value}",
        };
}

/// <summary>A value that comes with the request.</summary>
/// <param name="AsList">True where a single value must become a list of one (GraphQL spec, 3.11, input coercion).</param>
public sealed record VariableInput(string Name, bool AsList = false) : InputValue
{
    /// <summary>Where the value lies inside an input object: names of members and indexes of lists; empty for the variable itself.</summary>
    public IReadOnlyList<object> Path { get; init; } = [];

    public override object? Resolve(VariableValues variables)
    {
        var value = Path.Aggregate(variables[Name], Step);
        return AsList && value is not null ? new[] { value } : value;
    }

    public override string ToString()
    {
        var text = Path.Aggregate($"${Name}", (text, step) => step is int index ? $"{text}[{index}]" : $"{text}.{step}");
        return AsList ? $"[{text}]" : text;
    }

    // A single value where a list is expected has index 0 (GraphQL spec, 3.11).
    static object? Step(object? value, object step)
        => step is int index
            ? value is IReadOnlyList<object?> list ? list[index] : value
            : ((InputObject)value!)[(string)step];
}

/// <summary>A list in the document that holds at least one variable.</summary>
public sealed record ListInput(IReadOnlyList<InputValue> Items) : InputValue
{
    public override object? Resolve(VariableValues variables) => Items.Select(item => item.Resolve(variables)).ToList();

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
