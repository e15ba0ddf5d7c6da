using GraphQL.Validation;
using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Walks a document with all rules until enough errors are found.</summary>
/// <remarks>Ten thousand unknown fields would otherwise cost ten thousand searches for near names.</remarks>
sealed class CappedVisitor(IList<INodeVisitor> visitors, int maxErrors) : BasicVisitor(visitors)
{
    public override ValueTask VisitAsync(ASTNode? node, State context)
        => context.Context.Errors is ICollection<ValidationError> errors && errors.Count >= maxErrors
            ? ValueTask.CompletedTask
            : base.VisitAsync(node, context);
}
