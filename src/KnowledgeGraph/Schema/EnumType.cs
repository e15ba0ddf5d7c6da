namespace KnowledgeGraph.Schema;

/// <summary>One name that an enum allows.</summary>
public sealed record EnumValue(string Name, string? Description);

/// <summary>A closed list of names; its values are those names as strings.</summary>
public sealed class EnumType(string name, string? description, IReadOnlyList<EnumValue> values) : LeafType(name)
{
    readonly string _expected = $"one of {string.Join(", ", values.Select(v => v.Name))}";

    public string? Description { get; } = description;

    /// <summary>In the order of the schema.</summary>
    public IReadOnlyList<EnumValue> Values { get; } = values;

    public override bool TryParse(string text, out object value, out string expected)
    {
        value = text;
        expected = _expected;
        return Values.Any(v => v.Name == text);
    }

    public override string Print(object value) => (string)value;
}
