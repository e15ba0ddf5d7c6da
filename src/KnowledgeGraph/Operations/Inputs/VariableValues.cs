namespace KnowledgeGraph.Operations.Inputs;

/// <summary>The variables of one request, coerced.</summary>
public sealed class VariableValues
{
    readonly Dictionary<string, object?> _values;

    internal VariableValues(Dictionary<string, object?> values) => _values = values;

    public static VariableValues None { get; } = new([]);

    /// <summary>True where the variable was given, null included, or has a default.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <returns>These values and others beside them.</returns>
    internal VariableValues With(params ReadOnlySpan<(string Name, object? Value)> others)
    {
        var values = new Dictionary<string, object?>(_values);
        foreach (var (name, value) in others)
            values[name] = value;
        return new(values);
    }

    /// <returns>The coerced value; null where it is null or was not given and has no default.</returns>
    public object? this[string name] => _values.GetValueOrDefault(name);
}
