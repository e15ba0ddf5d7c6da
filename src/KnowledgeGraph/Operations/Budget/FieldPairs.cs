using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Counts the pairs of fields that share a place in the answer, which validation compares one by one.</summary>
/// <remarks>
/// Source: GraphQL spec, 5.3.2 (Field Selection Merging). Selection sets are merged level by level as in execution;
/// among n fields of one response name there are n(n-1)/2 pairs. A fragment spread twice counts twice, so that this is
/// an upper bound. Spreads side by side are compared in pairs too, whatever their fields. Cost: the fields after
/// spreads, limited by <see cref="EngineLimits.MaxFieldVisits"/> before.
/// </remarks>
sealed class FieldPairs(Fragments fragments, long max)
{
    // A validator that looks fragments up one by one in the document pays for two spreads what it pays for several
    // fields: measured, 300 spreads side by side took GraphQL.NET 290 ms.
    const int PairsPerSpreadPair = 4;

    long _count;

    /// <returns>False where all pairs added so far exceed the limit.</returns>
    public bool TryAdd(GraphQLSelectionSet selections)
    {
        AddMerged([selections]);
        return _count <= max;
    }

    void AddMerged(List<GraphQLSelectionSet> level)
    {
        var byName = new Dictionary<ROM, List<GraphQLField>>();
        var spreadCount = 0;
        foreach (var selections in level)
            Collect(selections, byName, ref spreadCount);
        _count += PairsPerSpreadPair * Pairs(spreadCount);
        foreach (var sameName in byName.Values)
        {
            _count += Pairs(sameName.Count);
            if (_count > max)
                return;
            var below = sameName.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
            if (below.Count > 0)
                AddMerged(below);
        }
    }

    static long Pairs(long count) => count * (count - 1) / 2;

    void Collect(GraphQLSelectionSet selections, Dictionary<ROM, List<GraphQLField>> byName, ref int spreadCount)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, byName);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, byName, ref spreadCount);
                    break;
                case GraphQLFragmentSpread spread:
                    spreadCount++;
                    foreach (var fragment in fragments.Find(spread))
                        Collect(fragment.SelectionSet, byName, ref spreadCount);
                    break;
            }
        }
    }

    static void Add(GraphQLField field, Dictionary<ROM, List<GraphQLField>> byName)
    {
        var name = ResponseNames.Of(field);
        if (!byName.TryGetValue(name, out var sameName))
            byName.Add(name, sameName = []);
        sameName.Add(field);
    }
}
