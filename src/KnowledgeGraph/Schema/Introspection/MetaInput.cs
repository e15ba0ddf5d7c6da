using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>What <c>__InputValue</c> says of an argument or of a field of an input object.</summary>
/// <param name="DefaultValue">A GraphQL literal; null where there is none.</param>
sealed record MetaInput(string Name, string? Description, TypeRef Type, string? DefaultValue)
{
    public static MetaInput Of(ApiArgument argument) => new(argument.Name, argument.Description, argument.Type, argument.DefaultValue);

    public static MetaInput Of(ApiInputField field) => new(field.Name, field.Description, field.Type, null);
}
