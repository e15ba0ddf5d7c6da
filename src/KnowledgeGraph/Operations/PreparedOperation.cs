using GraphQLParser.AST;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>One operation of a validated document, with its variables bound.</summary>
sealed class PreparedOperation
{
    /// <exception cref="RefusedException">The default of a variable is no value of its type.</exception>
    public PreparedOperation(PreparedDocument document, GraphQLOperationDefinition node, ApiSchema api)
    {
        Document = document;
        Node = node;
        Variables = (node.Variables?.Items ?? []).Select(v => VariableDefinition.Of(v, api, document.PositionOf(v))).ToList();
        Facts = FactFinder.Find(node, document, Variables);
    }

    public PreparedDocument Document { get; }

    public GraphQLOperationDefinition Node { get; }

    /// <summary>Null where it is anonymous.</summary>
    public string? Name => Node.Name?.StringValue;

    public IReadOnlyList<VariableDefinition> Variables { get; }

    /// <summary>The variables on which the shape of the plan depends; most operations have none.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public bool IsListVariable(string name) => Variables.Any(v => v.Name == name && v.IsList);
}
