namespace KnowledgeGraph.Tests.Support;

/// <summary>Tests that share one <see cref="SeededGraph"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SeededGraphCollection : ICollectionFixture<SeededGraph>
{
    public const string Name = "seeded graph";
}
