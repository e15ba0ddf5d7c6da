namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>How many nodes of which type make a graph of a given size.</summary>
/// <param name="Nodes">All, claims included: each row of a bulk file brings one, so half of the nodes are claims.</param>
sealed record GraphSize(int Nodes)
{
    public const int Topics = 20;

    /// <summary>What stands in files.</summary>
    int Rows => Nodes / 2;

    public int Nations => Math.Min(194, Rows / 10);

    public int Conferences => Math.Max(20, Rows / 100);

    public int Officials => Rows * 15 / 100;

    public int Resolutions => Rows - Nations - Conferences - Officials - Topics;
}
