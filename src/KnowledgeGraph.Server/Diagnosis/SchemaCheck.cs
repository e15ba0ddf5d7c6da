using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The graph schema can be read.</summary>
static class SchemaCheck
{
    public static IEnumerable<Finding> Run(Patient patient)
        => patient.Schema switch
        {
            null => [],
            { Value: { } schema } =>
            [
                Finding.Ok($"schema {patient.Folders!.Schema}: {schema.NodeTypes.Count} node types, "
                    + $"{schema.RelationshipTypes.Count} relationship types"),
            ],
            var bad => bad.Problems.Select(Finding.Wrong),
        };
}
