using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;

namespace KnowledgeGraph.Stores;

/// <summary>Resolves ids that a request must give.</summary>
static class GivenIds
{
    /// <exception cref="RefusedException">It is a variable that is null.</exception>
    public static object One(InputValue id, VariableValues variables)
        => id.Resolve(variables) ?? throw RefusedException.NullVariable(((VariableInput)id).Name);

    /// <inheritdoc cref="One"/>
    public static IReadOnlyList<object?> Of(InputValue ids, VariableValues variables)
        => ids is ListInput list ? [.. list.Items.Select(id => One(id, variables))] : (IReadOnlyList<object?>)One(ids, variables);

    /// <exception cref="RefusedException">One is null, or there are too many.</exception>
    public static IReadOnlyList<object?> Checked(InputValue ids, VariableValues variables, EngineLimits limits, DocumentPosition at)
    {
        var all = Of(ids, variables);
        return all.Count <= limits.MaxPageSize ? all : throw new RefusedException(new(ErrorCodes.PageTooLarge,
            $"'ids' holds {all.Count} ids; {limits.MaxPageSize} are allowed.", at, "Ask for fewer at once."));
    }
}
