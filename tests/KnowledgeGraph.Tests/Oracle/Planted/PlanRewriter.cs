using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>Rewrites every node of a plan, the innermost first.</summary>
sealed class PlanRewriter(Func<PlanNode, PlanNode> rewrite)
{
    public QueryPlan Rewrite(QueryPlan plan) => new(Fields(plan.Fields));

    List<PlanField> Fields(IReadOnlyList<PlanField> fields)
        => fields.Select(f => f with { Node = rewrite(Inside(f.Node)) }).ToList();

    PlanNode Inside(PlanNode node)
        => node switch
        {
            Match match => match with { Row = Row(match.Row) },
            MatchMany match => match with { Row = Row(match.Row) },
            Follow follow => follow with { Row = Row(follow.Row) },
            Page page => page with { Fields = Fields(page.Fields) },
            PageEdges edges => new PageEdges(Fields(edges.Fields)),
            PageNodes nodes => new PageNodes(Row(nodes.Row)),
            PageBounds bounds => new PageBounds(Fields(bounds.Fields)),
            Aggregates sums => new Aggregates(Fields(sums.Fields)),
            Aggregate sum => sum with { Fields = Fields(sum.Fields) },
            Facets facets => new Facets(Fields(facets.Fields)),
            Facet facet => facet with { Fields = Fields(facet.Fields) },
            FacetTarget target => new FacetTarget(Row(target.Row)),
            EdgeTarget target => new EdgeTarget(Row(target.Row)),
            ReadDataset dataset => new ReadDataset(Fields(dataset.Fields)),
            TypeCounts counts => new TypeCounts(Fields(counts.Fields)),
            Sources sources => sources with { Row = Row(sources.Row) },
            Claims claims => claims with { Row = Row(claims.Row) },
            Degrees degrees => new Degrees(Fields(degrees.Fields)),
            Paths paths => paths with { Fields = Fields(paths.Fields) },
            NodesOfPath nodes => new NodesOfPath(Row(nodes.Row)),
            RelationshipsOfPath path => new RelationshipsOfPath(Row(path.Row)),
            RelationshipOfEdge edge => new RelationshipOfEdge(Row(edge.Row)),
            EndNode end => end with { Row = Row(end.Row) },
            _ => node,
        };

    RowPlan Row(RowPlan row) => new(row.Cases.Select(one => one with { Fields = Fields(one.Fields) }).ToList());

    RelationshipPlan Row(RelationshipPlan row) => new(row.Cases.Select(one => one with { Fields = Fields(one.Fields) }).ToList());
}
