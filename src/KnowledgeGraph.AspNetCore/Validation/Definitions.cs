using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Checks what a document defines, for which GraphQL.NET has no rule.</summary>
/// <remarks>Source: GraphQL spec, 5.1.1 (Executable Definitions) and 5.2.1 (Operation Type Existence).</remarks>
static class Definitions
{
    public static IReadOnlyList<GraphError> Check(GraphQLDocument document, ISchema schema, int maxErrors)
        => [.. document.Definitions
            .Select(definition => (definition, reason: Reason(definition, schema)))
            .Where(pair => pair.reason is not null)
            .Take(maxErrors)
            .Select(pair => new GraphError(ErrorCodes.Validation, pair.reason!, Position(pair.definition, document)))];

    static string? Reason(ASTNode definition, ISchema schema)
        => definition switch
        {
            GraphQLFragmentDefinition => null,
            GraphQLOperationDefinition { Operation: OperationType.Query } => null,
            GraphQLOperationDefinition { Operation: OperationType.Mutation } => Missing(schema.Mutation, "mutation"),
            GraphQLOperationDefinition => Missing(schema.Subscription, "subscription"),
            _ => "A request holds operations and fragments only; this defines a part of a schema.",
        };

    static string? Missing(IObjectGraphType? root, string operation)
        => root is null ? $"The API has no {operation}s." : null;

    static DocumentPosition Position(ASTNode definition, GraphQLDocument document)
    {
        var location = Location.FromLinearPosition(document.Source, definition.Location.Start);
        return new(location.Line, location.Column);
    }
}
