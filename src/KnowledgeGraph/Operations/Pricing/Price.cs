using KnowledgeGraph.Operations.Inputs;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>What an operation costs, as a function of its page sizes: made once per plan, evaluated once per request.</summary>
/// <param name="root">Of the whole operation.</param>
/// <param name="steps">Only what depends on variables; each uses earlier steps, so that shared selections are priced once.</param>
sealed class Price(CostTerm root, IReadOnlyList<PriceStep> steps)
{
    const int MaxOnStack = 64;

    /// <remarks>Cost: none without variable page sizes, else one step for each list above or below one.</remarks>
    public Cost Of(VariableValues variables)
    {
        if (steps.Count == 0)
            return root.Known;
        Span<Cost> costs = steps.Count <= MaxOnStack ? stackalloc Cost[steps.Count] : new Cost[steps.Count];
        for (var i = 0; i < steps.Count; i++)
            costs[i] = steps[i].Evaluate(costs, variables);
        return root.Evaluate(costs);
    }
}

/// <summary>A known cost and, unless it is negative, the step to add to it.</summary>
readonly record struct CostTerm(Cost Known, int Step = CostTerm.None)
{
    public const int None = -1;

    public bool IsKnown => Step == None;

    public Cost Evaluate(ReadOnlySpan<Cost> steps) => IsKnown ? Known : Known + steps[Step];
}

/// <summary>Adds terms, or takes the dearest of them, and repeats that as often as a list is long.</summary>
sealed record PriceStep(IReadOnlyList<CostTerm> Terms, bool TakesDearest, ListSize? Size)
{
    public Cost Evaluate(ReadOnlySpan<Cost> steps, VariableValues variables)
    {
        var cost = default(Cost);
        for (var i = 0; i < Terms.Count; i++)
        {
            var term = Terms[i].Evaluate(steps);
            cost = TakesDearest ? Cost.Dearest(cost, term) : cost + term;
        }
        return Size is null ? cost : cost * Size.Of(variables);
    }
}
