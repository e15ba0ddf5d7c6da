namespace KnowledgeGraph.Schema.Api;

/// <summary>What a traversal is bounded by where its arguments say nothing.</summary>
static class TraversalDefaults
{
    /// <summary>Steps of <c>reachable</c>.</summary>
    public const int Depth = 2;

    /// <summary>Steps of a path.</summary>
    public const int Length = 6;

    /// <summary>Paths of one answer.</summary>
    public const int Paths = 5;
}
