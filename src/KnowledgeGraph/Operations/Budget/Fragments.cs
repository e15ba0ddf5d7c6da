using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>The fragment definitions of a document by name.</summary>
sealed class Fragments
{
    readonly Dictionary<ROM, List<GraphQLFragmentDefinition>> _byName = [];

    public Fragments(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            if (!_byName.TryGetValue(fragment.FragmentName.Name.Value, out var sameName))
                _byName.Add(fragment.FragmentName.Name.Value, sameName = []);
            sameName.Add(fragment);
        }
    }

    /// <summary>What a spread may stand for.</summary>
    /// <returns>
    /// Empty for an unknown name. More than one where a name is defined twice: an error that validation reports, so
    /// that the budget must hold whichever definition a validator follows.
    /// </returns>
    public IReadOnlyList<GraphQLFragmentDefinition> Find(GraphQLFragmentSpread spread)
        => _byName.TryGetValue(spread.FragmentName.Name.Value, out var fragments) ? fragments : [];
}
