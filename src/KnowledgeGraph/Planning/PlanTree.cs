namespace KnowledgeGraph.Planning;

/// <summary>Walks plans: what each read has below it.</summary>
static class PlanTree
{
    /// <returns>What is written of each node that the read gives; null where it gives none.</returns>
    public static RowPlan? RowOf(PlanNode node)
        => node switch
        {
            Match match => match.Row,
            MatchMany match => match.Row,
            Follow follow => follow.Row,
            PageNodes nodes => nodes.Row,
            EdgeTarget target => target.Row,
            FacetTarget target => target.Row,
            Claims claims => claims.Row,
            Sources sources => sources.Row,
            NodesOfPath path => path.Row,
            EndNode end => end.Row,
            _ => null,
        };

    /// <returns>The members of the object that the read gives; null where it gives a value, or nodes.</returns>
    public static IReadOnlyList<PlanField>? MembersOf(PlanNode node)
        => node switch
        {
            Page page => page.Fields,
            PageEdges edges => edges.Fields,
            PageBounds bounds => bounds.Fields,
            Facets facets => facets.Fields,
            Facet facet => facet.Fields,
            Aggregates aggregates => aggregates.Fields,
            Aggregate aggregate => aggregate.Fields,
            ReadDataset dataset => dataset.Fields,
            TypeCounts counts => counts.Fields,
            Degrees degrees => degrees.Fields,
            Paths paths => paths.Fields,
            _ => null,
        };

    /// <returns>What is written of each relationship that the read gives; null where it gives none.</returns>
    public static RelationshipPlan? RelationshipsOf(PlanNode node)
        => node switch
        {
            RelationshipsOfPath path => path.Row,
            RelationshipOfEdge edge => edge.Row,
            _ => null,
        };
}
