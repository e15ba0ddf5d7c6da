using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The seeds can be read, and each value and relationship rests on a claim.</summary>
static class SeedsCheck
{
    public static IEnumerable<Finding> Run(Patient patient)
        => patient.Settings.Value is { AsIs: true } ? [] : patient.Graph switch
        {
            null => patient.Schema is null ? [] : [NotRead],
            { Value: { } graph } =>
            [
                Finding.Ok($"seeds {patient.Folders!.Seeds}: {graph.Nodes.Count} nodes, "
                    + $"{graph.Relationships.Count} relationships, {graph.Claims.Count} claims"),
                Finding.Ok("every value and every relationship rests on a claim"),
            ],
            var bad => bad.Problems.Select(Finding.Wrong),
        };

    static Finding NotRead => Finding.Warning("The seeds were not read: the schema is wrong.", "Mend the schema, then: kg doctor");
}
