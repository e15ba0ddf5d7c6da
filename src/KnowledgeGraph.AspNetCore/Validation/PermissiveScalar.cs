using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>A scalar of the API of which validation knows only that it is no list and no object.</summary>
/// <remarks>The engine reads the values: it knows dates and long numbers, and says what is wrong with one.</remarks>
sealed class PermissiveScalar : ScalarGraphType
{
    public PermissiveScalar(string name) => Name = name;

    public override bool CanParseLiteral(GraphQLValue value)
        => value is GraphQLNullValue or GraphQLStringValue or GraphQLBooleanValue
            or GraphQLIntValue or GraphQLFloatValue;

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLNullValue ? null : value;

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => value;
}
