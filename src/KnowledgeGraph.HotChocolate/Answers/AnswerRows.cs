using System.Collections.Immutable;
using HotChocolate.Execution;
using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.HotChocolate.Answers;

/// <summary>Rows that are still to be read, in the context of a result that has no data.</summary>
sealed record AnswerRows(GraphRows Rows, AnswerFormat Format)
{
    const string Key = "KnowledgeGraph.Rows";

    /// <returns>Null where the result is of another kind.</returns>
    public static AnswerRows? Of(IExecutionResult result)
        => result.ContextData?.GetValueOrDefault(Key) as AnswerRows;

    public IOperationResult ToResult()
        => OperationResultBuilder.New()
            .SetData(ImmutableDictionary<string, object?>.Empty)
            .SetContextData(Key, this)
            .RegisterForCleanup(() => { Rows.Dispose(); return default; })
            .Build();
}
