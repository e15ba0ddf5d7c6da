using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Budget;

static class ResponseNames
{
    /// <summary>The alias, else the name.</summary>
    public static ROM Of(GraphQLField field) => field.Alias is { } alias ? alias.Name.Value : field.Name.Value;
}
