using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates the parts of one connection.</summary>
sealed class PageGenerator(SqlGenerator generator, StatementList statements, IPageSql sql, Page page)
{
    public PagePart Generate(string key)
    {
        var number = generator.Add(page);
        return new(key, number, Bounds(), page.KeyCount, page.Fields.Select(Member).ToList());
    }

    BoundsStatements Bounds()
    {
        var facts = page.Fields.Select(f => f.Node).OfType<PageBounds>()
            .SelectMany(b => b.Fields).Select(f => f.Node).OfType<Bound>().Select(b => b.Fact).ToHashSet();
        return new(
            facts.Count > 0 ? sql.Keys(statements, isBackward: false) : null,
            page.Arguments.Last is not null ? sql.Keys(statements, isBackward: true) : null,
            page.Arguments.After is not null && facts.Contains(PageFact.HasPreviousPage) ? sql.AnyBefore(statements) : null,
            page.Arguments.Before is not null && facts.Contains(PageFact.HasNextPage) ? sql.AnyAfter(statements) : null);
    }

    Part Member(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            TotalCount => new TotalCountPart(field.ResponseKey, sql.Count(statements)),
            Facets facets => new FacetsPart(field.ResponseKey, facets.Fields.Select(Member).ToList()),
            Facet facet => new FacetGenerator(generator, statements, page, facet).Generate(field.ResponseKey),
            Aggregates aggregates => new AggregatesPart(field.ResponseKey, aggregates.Fields.Select(Member).ToList()),
            Aggregate aggregate => new AggregateGenerator(generator.SqlOf(page), statements, aggregate).Generate(field.ResponseKey),
            PageNodes nodes => Nodes(field.ResponseKey, nodes),
            PageEdges edges => Edges(field.ResponseKey, edges),
            PageBounds bounds => new PageInfoPart(field.ResponseKey, bounds.Fields.Select(Fact).ToList()),
            _ => throw new UnreachableException($"No part of a connection for {field.Node}."),
        };

    public static Part Fact(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            Bound bound => new BoundPart(field.ResponseKey, bound.Fact),
            _ => throw new UnreachableException($"No part of PageInfo for {field.Node}."),
        };

    RowsPart Nodes(string key, PageNodes nodes)
    {
        var columns = new ColumnList(sql.FixedColumns);
        var shape = generator.Shape(nodes.Row, sql.Only, columns);
        return new(key, sql.Rows(statements, new(sql.FixedColumns), columns, withId: false), null, shape);
    }

    // Columns of the relationship stand before those of the node, so they are gathered first.
    RowsPart Edges(string key, PageEdges edges)
    {
        var relationship = new ColumnList(sql.FixedColumns);
        foreach (var read in edges.Fields.Select(f => f.Node).OfType<ReadProperty>())
            relationship.Of(read.Property);
        var node = new ColumnList(sql.FixedColumns + relationship.Count);
        var parts = edges.Fields.Select(field => EdgeMember(field, relationship, node)).ToList();
        var withId = edges.Fields.Any(f => f.Node is EdgeCursorText);
        return new(key, sql.Rows(statements, relationship, node, withId), parts, null);
    }

    Part EdgeMember(PlanField field, ColumnList relationship, ColumnList node)
        => field.Node switch
        {
            EdgeCursorText => new CursorPart(field.ResponseKey),
            ReadMatch match => new ColumnPart(field.ResponseKey, match.IsField ? SearchSql.FieldColumn : SearchSql.MatchedColumn, ColumnKind.Text),
            EdgeTarget target => new EdgeNodePart(field.ResponseKey, generator.Shape(target.Row, sql.Only, node)),
            _ => generator.Generate(field, relationship),
        };
}
