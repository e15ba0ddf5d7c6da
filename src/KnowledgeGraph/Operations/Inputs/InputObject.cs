using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>An input object that came as a variable, coerced: the members given, in their order.</summary>
public sealed class InputObject(IReadOnlyList<(ApiInputField Field, object? Value)> members)
{
    public IReadOnlyList<(ApiInputField Field, object? Value)> Members { get; } = members;

    /// <returns>Null where the member is null or was not given.</returns>
    public object? this[string name] => Members.FirstOrDefault(member => member.Field.Name == name).Value;
}
