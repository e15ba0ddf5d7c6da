using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Stores;

/// <summary>A field would need more than one field may take; an answer without it would be wrong.</summary>
sealed class BudgetException(GraphError error) : Exception(error.Message)
{
    public GraphError Error { get; } = error;

    /// <returns>The same, at the field whose value is written next.</returns>
    /// <param name="answer">As far as it has come.</param>
    public BudgetException Behind(ReadOnlySpan<byte> answer) => new(Error with { Path = AnswerPath.Find(answer, answer.Length) });
}
