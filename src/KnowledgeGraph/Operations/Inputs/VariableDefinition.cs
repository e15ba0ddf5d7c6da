using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>A variable that an operation declares.</summary>
/// <param name="HasDefault">Told apart from a default that is null.</param>
sealed record VariableDefinition(string Name, TypeRef Type, bool HasDefault, object? Default)
{
    public bool IsList => Type is ListRef or NonNullRef { Inner: ListRef };

    /// <exception cref="RefusedException">The default is no value of its type.</exception>
    public static VariableDefinition Of(GraphQLVariableDefinition node, ApiSchema api, DocumentPosition at)
    {
        var type = TypeOf(node.Type, api);
        var value = node.DefaultValue is { } literal ? new DefaultReader(at).Read(literal, type) : null;
        return new(node.Variable.Name.StringValue, type, node.DefaultValue is not null, value);
    }

    static TypeRef TypeOf(GraphQLType type, ApiSchema api)
        => type switch
        {
            GraphQLNonNullType nonNull => TypeOf(nonNull.Type, api).NonNull(),
            GraphQLListType list => TypeOf(list.Type, api).List(),
            _ => TypeRef.Of(api.Find(((GraphQLNamedType)type).Name.StringValue)!),
        };
}
