namespace KnowledgeGraph.Benchmarks;

/// <summary>What is asked in every benchmark.</summary>
static class Questions
{
    /// <summary>A point and one hop.</summary>
    public const string Point = """{ conference(id: "pp-14") { name startDate host { name } } }""";

    /// <summary>Up to 20 nodes, each with one to-one neighbour and up to 10 others.</summary>
    public const string List = "{ conferences(first: 20) { nodes { name startDate host { name } adopted(first: 10) { nodes { title } } } } }";

    public static IReadOnlyList<(string Name, string Query)> All => [("point and one hop", Point), ("20 x host and 10", List)];
}
