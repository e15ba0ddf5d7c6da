using System.Text;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>Prints the facts of a request, so that requests with equal facts share a plan.</summary>
static class FactKey
{
    /// <returns>Empty where the operation depends on no facts.</returns>
    public static string Of(IReadOnlyList<Fact> facts, VariableValues variables)
    {
        if (facts.Count == 0)
            return "";
        var key = new StringBuilder();
        foreach (var fact in facts)
            fact.AppendTo(key, variables);
        return key.ToString();
    }
}
