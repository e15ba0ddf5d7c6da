using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Sqlite.Loading;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The store: its library or server, and what is in service there.</summary>
static class DataCheck
{
    public static IEnumerable<Finding> Run(Patient patient)
        => patient.Settings.Value switch
        {
            null => [],
            { Neo4j: { } neo4j, AsIs: true } => Neo4jCheck.RunAsIsAsync(neo4j, patient.Schema?.Value).ToBlockingEnumerable(),
            { Neo4j: { } neo4j } settings => Neo4jCheck.RunAsync(neo4j, patient.Graph?.Value, settings.NoLoad).ToBlockingEnumerable(),
            var settings => StoreCheck.Run(settings.Folders.Data, patient.Graph?.Value, settings.NoLoad),
        };
}
