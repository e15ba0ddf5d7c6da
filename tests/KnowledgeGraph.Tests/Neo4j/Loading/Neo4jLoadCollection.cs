namespace KnowledgeGraph.Tests.Neo4j.Loading;

/// <summary>Tests that load, of which a database bears one at a time.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jLoadCollection
{
    public const string Name = "loads into Neo4j";
}
