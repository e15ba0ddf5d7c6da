namespace KnowledgeGraph.Tests.Support;

/// <summary>Tests that load the machine so much that others would fail beside them, or that measure what others would change.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
