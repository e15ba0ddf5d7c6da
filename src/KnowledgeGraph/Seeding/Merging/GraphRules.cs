using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>What must hold of a graph when all files have been merged.</summary>
sealed class GraphRules(DraftGraph graph, ProblemList problems)
{
    /// <param name="nodes">Of the graph.</param>
    public static void CheckNodes(DraftGraph graph, IEnumerable<DraftNode> nodes, ProblemList problems)
    {
        foreach (var node in nodes.Where(node => !graph.IsBroken(node.Id)))
            if (Missing(node.Values) is { } missing)
                problems.Add(node.At, $"{node} lacks {Names(missing)}.",
                    "The graph schema requires it: write it here.");
    }

    public static void CheckRelationships(DraftGraph graph, ProblemList problems)
    {
        var rules = new GraphRules(graph, problems);
        rules.RequiredPropertiesArePresent();
        rules.RepeatedPairsHaveKeys();
    }

    void RequiredPropertiesArePresent()
    {
        foreach (var relationship in graph.Relationships.Where(relationship => !IsBroken(relationship)))
            if (Missing(relationship.Values) is { } missing)
                problems.Add(relationship.At, $"{relationship} lacks {Names(missing)}.",
                    $"The graph schema requires it: write {{ {SeedWords.Node}: ..., {missing[0].Name}: ... }}.");
    }

    // Null where none is: nearly always.
    static List<Property>? Missing(DraftValues values)
    {
        List<Property>? missing = null;
        foreach (var property in values.Properties)
            if (property is { IsRequired: true, IsList: false, Name: not SeedWords.Id } && values.Of(property).Count == 0)
                (missing ??= []).Add(property);
        return missing;
    }

    static string Names(List<Property> properties)
        => string.Join(" and ", properties.Select(property => $"'{property.Name}'"));

    bool IsBroken(DraftRelationship relationship)
        => graph.IsBroken(relationship.Start.Id) || graph.IsBroken(relationship.End.Id);

    void RepeatedPairsHaveKeys()
    {
        foreach (var pair in graph.Pairs.Where(pair => pair.Count > 1))
            if (pair.FirstOrDefault(relationship => relationship.Key is null) is { } unkeyed)
                problems.Add(unkeyed.At,
                    $"{unkeyed} has no key here, and one at {pair.First(other => other.Key is not null).At}.",
                    $"Give each a '{SeedWords.Key}': {{ {SeedWords.Node}: ..., {SeedWords.Key}: ... }}.");
    }
}
