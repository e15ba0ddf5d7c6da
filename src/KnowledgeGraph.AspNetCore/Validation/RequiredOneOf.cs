using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>GraphQL spec, 3.10.1 (OneOf Input Objects), where the type is non-null.</summary>
/// <remarks>GraphQL.NET 8 has this rule for nullable types only: it does not look inside the wrapper.</remarks>
sealed class RequiredOneOf : ValidationRuleBase
{
    static readonly INodeVisitor _visitor = new MatchingNodeVisitor<GraphQLObjectValue>((value, context) =>
    {
        var wrapped = (context.TypeInfo.GetInputType() as NonNullGraphType)?.ResolvedType;
        if (wrapped is IInputObjectGraphType { IsOneOf: true } && value.Fields is not [{ Value: not GraphQLNullValue }])
        {
            var message = $"A value of '{wrapped.Name}' has exactly one field, and that is not null.";
            context.ReportError(new(context.Document.Source, null, message, value));
        }
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(_visitor);
}
