using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>What a request asks to be done.</summary>
static class OperationKind
{
    /// <returns>True where the operation to run is a mutation or a subscription; false also where it cannot be told.</returns>
    /// <remarks>For documents that the engine has refused, and so has held to its budget.</remarks>
    public static bool IsNoQuery(GraphRequest request)
    {
        try
        {
            var document = Parser.Parse(request.Query);
            var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
            var chosen = string.IsNullOrEmpty(request.OperationName)
                ? operations
                : operations.FindAll(operation => operation.Name?.Value == request.OperationName);
            return chosen is [{ Operation: not OperationType.Query }];
        }
        catch (GraphQLParserException)
        {
            return false;
        }
    }
}
