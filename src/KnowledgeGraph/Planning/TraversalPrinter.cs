using KnowledgeGraph.Operations.Filters;

namespace KnowledgeGraph.Planning;

/// <summary>What <see cref="PlanPrinter"/> says of traversals.</summary>
static class TraversalPrinter
{
    /// <returns>Null where the node is no part of a traversal.</returns>
    public static string? Describe(PlanNode node)
        => node switch
        {
            Degrees => "relationships counted by type and direction",
            Paths paths => $"shortest paths from {paths.From?.ToString() ?? "here"} to {paths.To} along {paths.Along}, at most {paths.Along.MaxSteps} steps{(paths.First is null ? "" : $", first {paths.First}")}",
            LengthOfPath => "length",
            NodesOfPath => "nodes",
            RelationshipsOfPath => "relationships",
            RelationshipOfEdge => "relationship",
            ReadDepth => "depth",
            ReadRelationshipType => "relationship type",
            ReadDirection => "direction",
            ReadCount => "count",
            ReadKey => "key",
            EndNode end => end.IsSource ? "source" : "target",
            _ => null,
        };

    /// <returns>Null where the source is no traversal.</returns>
    public static string? Describe(PageSource source, Order order)
        => source switch
        {
            Neighbors neighbors => $"neighbours along {neighbors.Along} by {order}, type, direction, key",
            Reachable reachable => $"nodes reachable along {reachable.Along} in {reachable.Along.MaxSteps} steps by {order}",
            Common common => $"common neighbours of {common.Ids} along {common.Along} by {order}",
            _ => null,
        };
}
