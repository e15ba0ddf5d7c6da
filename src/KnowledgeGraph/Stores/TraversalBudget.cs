using System.Diagnostics;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Stores;

/// <summary>What one traversal may take, counted as it goes.</summary>
/// <param name="at">Where its field stands.</param>
sealed class TraversalBudget(EngineLimits limits, DocumentPosition at)
{
    const string Hint = "Name the types to follow, or a direction, or ask for fewer steps.";

    readonly long _began = Stopwatch.GetTimestamp();
    int _visited;

    /// <summary>The traversal came to a node for the first time.</summary>
    /// <exception cref="BudgetException">It was one too many.</exception>
    public void Visit()
    {
        if (++_visited > limits.MaxVisitedNodes)
            throw Exceeded(ErrorCodes.TraversalTooLarge, $"The traversal comes to more than {limits.MaxVisitedNodes} nodes.",
                "maxVisitedNodes", limits.MaxVisitedNodes, Hint);
    }

    /// <exception cref="BudgetException">The traversal has taken too long.</exception>
    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(_began) > limits.MaxTraversalTime)
            throw TookTooLong();
    }

    /// <summary>For a store that is stopped, and does not look at the clock itself.</summary>
    public BudgetException TookTooLong()
        => Exceeded(ErrorCodes.TraversalTooLarge, $"The traversal takes longer than {limits.MaxTraversalTime.TotalMilliseconds:0} ms.",
            "maxTraversalTime", (long)limits.MaxTraversalTime.TotalMilliseconds, Hint);

    /// <exception cref="BudgetException">There are too many paths of least length.</exception>
    public void CheckTies(long paths)
    {
        if (paths > limits.MaxPathTies)
            throw Exceeded(ErrorCodes.TooManyPaths, $"More than {limits.MaxPathTies} paths of least length lie between the nodes.",
                "maxPathTies", limits.MaxPathTies, "Name the types to follow, or a direction.");
    }

    BudgetException Exceeded(string code, string message, string limit, long allowed, string hint)
        => new(new(code, message, at, hint) { Figures = [new(limit, allowed)] });
}
