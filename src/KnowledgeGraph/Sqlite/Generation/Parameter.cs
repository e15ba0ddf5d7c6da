using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>A parameter that a filter gave a statement, bound once per request.</summary>
sealed record Parameter(int Number, InputValue Value, ParameterForm Form);

/// <summary>Numbers the parameters of one statement.</summary>
/// <param name="first">The first number that is free.</param>
sealed class ParameterList(int first)
{
    readonly List<Parameter> _parameters = [];

    public IReadOnlyList<Parameter> All => _parameters;

    /// <returns><c>?9</c>; the same value in the same form has one number.</returns>
    public Sql Add(InputValue value, ParameterForm form)
    {
        var parameter = _parameters.Find(p => ReferenceEquals(p.Value, value) && p.Form == form);
        if (parameter is null)
            _parameters.Add(parameter = new(first + _parameters.Count, value, form));
        return Sql.Of($"?{parameter.Number}");
    }
}
