using System.Diagnostics;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates one facet of a page: one statement, one row per value or related node.</summary>
sealed class FacetGenerator(SqlGenerator generator, StatementList statements, Page page, Facet facet)
{
    // Columns of both forms: what is counted by first, the count last.
    const int ValueColumn = 0;

    public FacetPart Generate(string key)
    {
        var sql = generator.SqlOf(page with { Where = facet.Where });
        var parts = facet.Fields.Select(Member).ToList();
        var statement = facet.By.Along is { } along ? sql.NodeFacet(statements, along) : sql.ValueFacet(statements, facet.By.Property!, facet.By.Period);
        return new(key, statement, facet.First, facet.At, parts);
    }

    Part Member(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            FacetResult { IsCount: true } => new ColumnPart(field.ResponseKey, facet.By.Along is null ? 1 : 2, ColumnKind.Integer),
            FacetResult => new ColumnPart(field.ResponseKey, ValueColumn, facet.By.Period is null ? SqlGenerator.KindOf(facet.By.Property!) : ColumnKind.Text),
            FacetTarget target => new FacetNodePart(field.ResponseKey, generator.ShapeByType(target.Row)),
            _ => throw new UnreachableException($"No part of a facet for {field.Node}."),
        };
}
