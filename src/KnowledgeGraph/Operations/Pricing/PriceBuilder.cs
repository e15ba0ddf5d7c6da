using KnowledgeGraph.Operations.Inputs;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>Puts a price together. What depends on no variable is computed at once and leaves no step.</summary>
sealed class PriceBuilder
{
    readonly List<PriceStep> _steps = [];

    public Price Build(CostTerm root) => new(root, _steps);

    public CostTerm Sum(Cost own, IReadOnlyList<CostTerm> terms)
    {
        var known = terms.Aggregate(own, (sum, term) => sum + term.Known);
        var unknown = terms.Where(term => !term.IsKnown).Select(term => term with { Known = default }).ToList();
        return unknown.Count switch
        {
            0 => new(known),
            1 => unknown[0] with { Known = known },
            _ => Add(new(unknown, false, null), known),
        };
    }

    /// <returns>The dearest: of several types a node is one.</returns>
    public CostTerm Dearest(IReadOnlyList<CostTerm> terms)
        => terms.Count == 1 ? terms[0]
            : terms.All(term => term.IsKnown) ? new(terms.Aggregate(default(Cost), (cost, term) => Cost.Dearest(cost, term.Known)))
            : Add(new(terms, true, null));

    public CostTerm Repeat(CostTerm term, ListSize size)
        => term.IsKnown && !size.DependsOnVariables
            ? new(term.Known * size.Of(VariableValues.None))
            : Add(new([term], false, size));

    CostTerm Add(PriceStep step, Cost known = default)
    {
        _steps.Add(step);
        return new(known, _steps.Count - 1);
    }
}
