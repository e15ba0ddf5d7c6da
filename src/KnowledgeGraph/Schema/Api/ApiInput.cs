namespace KnowledgeGraph.Schema.Api;

/// <summary>An input object type: a filter, an operation on a scalar, or an order.</summary>
public sealed class ApiInput(string name, string? description) : ApiType(name, description)
{
    Dictionary<string, ApiInputField> _byName = [];

    /// <summary>In the order of the SDL. None has a default, so an absent member means nothing.</summary>
    public IReadOnlyList<ApiInputField> Fields { get; private set; } = [];

    public ApiInputField? Find(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(IReadOnlyList<ApiInputField> fields)
        => (Fields, _byName) = (fields, fields.ToDictionary(f => f.Name));
}

/// <summary>A member of an input object.</summary>
/// <param name="Meaning">What it asks for; the compiler reads members by it, never by name.</param>
public sealed record ApiInputField(string Name, string? Description, TypeRef Type, InputMeaning Meaning);
