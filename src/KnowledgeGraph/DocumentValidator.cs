using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph;

/// <summary>Checks a document against the API by the rules of the GraphQL spec, section 5.</summary>
/// <returns>Empty where the document is valid.</returns>
public delegate IReadOnlyList<GraphError> DocumentValidator(GraphQLDocument document);
