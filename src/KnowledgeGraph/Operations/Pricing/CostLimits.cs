using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>Refuses what costs more than it may.</summary>
static class CostLimits
{
    /// <returns>Null where the cost is within the limits.</returns>
    public static GraphError? Exceeded(Cost cost, EngineLimits limits)
        => cost.Field > limits.MaxFieldCost ? Refuse("field", "reads", "Field", cost.Field, limits.MaxFieldCost)
            : cost.Type > limits.MaxTypeCost ? Refuse("type", "objects", "Type", cost.Type, limits.MaxTypeCost)
            : null;

    // The members of extensions are those of HotChocolate.
    static GraphError Refuse(string kind, string unit, string name, long cost, long allowed)
        => new(ErrorCodes.Cost, $"The {kind} cost of the request is {cost} {unit}; {allowed} are allowed.",
            Hint: "Ask for smaller pages or fewer levels of lists. With the header 'GraphQL-Cost: validate' a request is only priced.")
        {
            Figures = [new($"{kind}Cost", cost), new($"max{name}Cost", allowed)],
        };
}
