using KnowledgeGraph.Operations.Inputs;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>How many items a list is expected to have, at most.</summary>
abstract record ListSize
{
    /// <summary>False where every request has the same size.</summary>
    public abstract bool DependsOnVariables { get; }

    /// <returns>From 0 to the largest page. What is out of that range is refused when the list is read, with an error of its own.</returns>
    public abstract long Of(VariableValues variables);
}

/// <summary>A size that no request changes.</summary>
sealed record KnownSize(long Items) : ListSize
{
    public override bool DependsOnVariables => false;

    public override long Of(VariableValues variables) => Items;
}

/// <summary>The size of a page: its <c>first</c> or <c>last</c>, else the default.</summary>
sealed record PageSize(InputValue? First, InputValue? Last, EngineLimits Limits) : ListSize
{
    public override bool DependsOnVariables => First is VariableInput || Last is VariableInput;

    public override long Of(VariableValues variables)
        => Math.Clamp(
            First?.Resolve(variables) as long? ?? Last?.Resolve(variables) as long? ?? Limits.DefaultPageSize, 0, Limits.MaxPageSize);
}

/// <summary>The number of ids given.</summary>
sealed record IdCount(InputValue Ids, EngineLimits Limits) : ListSize
{
    public override bool DependsOnVariables => Ids is VariableInput;

    public override long Of(VariableValues variables) => Math.Min(Count(variables), Limits.MaxPageSize);

    int Count(VariableValues variables)
        => Ids is ListInput list ? list.Items.Count : (Ids.Resolve(variables) as IReadOnlyList<object?>)?.Count ?? 0;
}
