using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations;

/// <summary>Leaves a stage early with the error for which a request is refused; caught at the stage's front door.</summary>
sealed class RefusedException(GraphError error) : Exception(error.Message)
{
    public GraphError Error { get; } = error;

    /// <summary>A variable that may be null is null where its place in the document allows none (GraphQL spec, 6.4.1).</summary>
    public static RefusedException NullVariable(string name)
        => new(new(ErrorCodes.VariableType, $"Variable '${name}' is null, but where it stands a value is needed.", Hint: "Declare it with '!'."));
}
