using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Sqlite.Traversals;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates traversals. Their statements read one node each: which nodes, only the execution can tell.</summary>
sealed class TraversalGenerator(SqlGenerator generator, StatementList statements, Layout layout)
{
    readonly TraversalSql _sql = new(statements);

    public DegreesPart Degrees(string key, Degrees degrees)
        => new(key, _sql.Node, _sql.Degrees, SlotSet.All(layout), degrees.Fields.Select(Count).ToList());

    public TraversalPagePart Page(string key, Page page)
        => new(key, generator.Add(page), Source(page), _sql.Node, page.Fields.Select(Member).ToList());

    public PathsPart Paths(string key, Paths paths)
        => new(key, paths.From, paths.To, paths.Along.MaxSteps, paths.First, SlotSet.Of(layout, paths.Along), SlotSet.Reverse(layout, paths.Along),
            _sql.Find, _sql.Steps, paths.Fields.Select(OfPath).ToList(), paths.At);

    public EndPart End(string key, EndNode end)
        => new(key, end.IsSource ? _sql.Source : _sql.Target, Shape(end.Row));

    static Part Count(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            ReadRelationshipType => new CountedTypePart(field.ResponseKey),
            ReadDirection => new DirectionPart(field.ResponseKey),
            ReadCount => new DegreePart(field.ResponseKey),
            _ => throw new UnreachableException($"No part of counted relationships for {field.Node}."),
        };

    RowSourcePart Source(Page page)
        => page.Source switch
        {
            Neighbors neighbors => new NeighborsSource(SlotSet.Of(layout, neighbors.Along), _sql.Node, _sql.Degrees, _sql.After, _sql.Before, _sql.Loops),
            Reachable reachable => new ReachableSource(SlotSet.Of(layout, reachable.Along), reachable.Along.MaxSteps, _sql.Steps, page.Arguments.At),
            Common common => new CommonSource(common.Ids, SlotSet.Of(layout, common.Along), _sql.Find, _sql.Steps, page.Arguments.At),
            _ => throw new UnreachableException($"{page.Source} is no traversal."),
        };

    Part Member(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            TotalCount => new FoundCountPart(field.ResponseKey),
            PageNodes nodes => new TraversalRowsPart(field.ResponseKey, null, Shape(nodes.Row)),
            PageEdges edges => new TraversalRowsPart(field.ResponseKey, edges.Fields.Select(OfEdge).ToList(), null),
            PageBounds bounds => new PageInfoPart(field.ResponseKey, bounds.Fields.Select(PageGenerator.Fact).ToList()),
            _ => throw new UnreachableException($"No part of a connection for {field.Node}."),
        };

    Part OfEdge(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            EdgeCursorText => new CursorPart(field.ResponseKey),
            EdgeTarget target => new EdgeNodePart(field.ResponseKey, Shape(target.Row)),
            ReadDirection => new DirectionPart(field.ResponseKey),
            ReadDepth => new DepthPart(field.ResponseKey),
            RelationshipOfEdge edge => new RelationshipPart(field.ResponseKey, Shape(edge.Row)),
            _ => throw new UnreachableException($"No part of an edge for {field.Node}."),
        };

    Part OfPath(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            LengthOfPath => new PathLengthPart(field.ResponseKey),
            NodesOfPath nodes => new PathNodesPart(field.ResponseKey, Shape(nodes.Row)),
            RelationshipsOfPath relationships => new PathRelationshipsPart(field.ResponseKey, Shape(relationships.Row)),
            _ => throw new UnreachableException($"No part of a path for {field.Node}."),
        };

    // Nodes of all types meet, so each is read by a statement of its type.
    RowShape Shape(RowPlan row) => generator.ShapeByType(row);

    RelationshipShape Shape(RelationshipPlan row)
    {
        var cases = new RelationshipCaseShape?[layout.Schema.RelationshipTypes.Count];
        foreach (var one in row.Cases)
            foreach (var type in one.Types)
                cases[type.Ordinal] = Case(type, one.Fields);
        return new(cases);
    }

    RelationshipCaseShape Case(RelationshipType type, IReadOnlyList<PlanField> fields)
    {
        // The key stands before the properties.
        var columns = new ColumnList(1);
        var parts = fields.Select(field => OfRelationship(field, type, columns)).ToList();
        var readsKey = fields.Any(field => field.Node is ReadKey);
        var join = columns.IsEmpty ? default : Sql.Of($" CROSS JOIN {new Identifier(Layout.TableOf(type))} p ON p.relationship$ = r.relationship");
        return new(columns.IsEmpty && !readsKey ? null : statements.Add(
            Sql.Of($"SELECT nullif(r.key, ''){columns.On(Sql.Of($"p"))} FROM relationship r{join} WHERE r.relationship = ?1")), parts);
    }

    Part OfRelationship(PlanField field, RelationshipType type, ColumnList columns)
        => field.Node switch
        {
            ReadTypeName => new ConstantPart(field.ResponseKey, ApiNames.Relationship(type)),
            ReadRelationshipType => new ConstantPart(field.ResponseKey, type.Name),
            ReadKey => new ColumnPart(field.ResponseKey, 0, ColumnKind.Text),
            _ => generator.Generate(field, columns),
        };
}
