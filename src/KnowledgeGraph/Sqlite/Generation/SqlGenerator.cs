using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates the program of a plan.</summary>
sealed class SqlGenerator
{
    readonly Layout _layout;
    readonly IReadOnlySet<int> _slots;
    readonly int _maxRows;
    readonly StatementList _statements = new();
    readonly List<Page> _pages = [];

    // Reads that the planner shares stay shared.
    readonly Dictionary<PlanNode, Part> _memo = new(ReferenceEqualityComparer.Instance);

    readonly TraversalGenerator _traversals;

    SqlGenerator(Layout layout, IReadOnlySet<int> slots, int maxRows)
    {
        (_layout, _slots, _maxRows) = (layout, slots, maxRows);
        _traversals = new(this, _statements, layout);
    }

    /// <param name="slots">The slots that hold rows in the database.</param>
    /// <param name="maxRows">Of a list of claims.</param>
    public static SqliteProgram Generate(QueryPlan plan, Layout layout, IReadOnlySet<int> slots, int maxRows)
    {
        var generator = new SqlGenerator(layout, slots, maxRows);
        var none = new ColumnList(0);
        var parts = plan.Fields.Select(field => generator.Generate(field, none)).ToList();
        return new(layout.Schema, parts, generator._statements.All, generator._pages);
    }

    /// <param name="columns">Of the row that the field is written from.</param>
    public Part Generate(PlanField field, ColumnList columns)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            ReadyJson ready => new ReadyPart(field.ResponseKey, ready.Utf8),
            ReadTypeName => new TypeNamePart(field.ResponseKey),
            ReadLabel => new ColumnPart(field.ResponseKey, columns.OfLabel(), ColumnKind.Text),
            ReadProperty read => new ColumnPart(field.ResponseKey, columns.Of(read.Property), KindOf(read.Property)),
            TotalCount or Aggregates or Aggregate or AggregateResult or Facets or Facet or FacetResult or FacetTarget or PageEdges or PageNodes or PageBounds or Bound or EdgeCursorText or EdgeTarget
                or ReadMatch or ReadDatasetFact or TypeCounts or TypeCountResult or Sources
                => throw new UnreachableException($"{field.Node} stands outside what it is a part of."),
            _ => Shared(field),
        };

    Part Shared(PlanField field)
    {
        if (!_memo.TryGetValue(field.Node, out var part))
            _memo.Add(field.Node, part = Read(field));
        return part;
    }

    Part Read(PlanField field)
        => field.Node switch
        {
            Match match => Match(field.ResponseKey, match),
            MatchMany match => MatchMany(field.ResponseKey, match),
            Follow follow => Follow(field.ResponseKey, follow),
            Claims claims => Claims(field.ResponseKey, claims),
            Degrees degrees => _traversals.Degrees(field.ResponseKey, degrees),
            Paths paths => _traversals.Paths(field.ResponseKey, paths),
            EndNode end => _traversals.End(field.ResponseKey, end),
            Page { Source: Neighbors or Reachable or Common } page => _traversals.Page(field.ResponseKey, page),
            Page page => new PageGenerator(this, _statements, page.Source is Search search ? new SearchSql(search, page.Arguments.After is not null) : SqlOf(page), page).Generate(field.ResponseKey),
            ReadDataset dataset => new DatasetGenerator(this, _statements).Generate(field.ResponseKey, dataset),
            _ => throw new UnreachableException($"No program for {field.Node}."),
        };

    public PageSql SqlOf(Page page) => new(_layout, _slots, page);

    public int Add(Page page)
    {
        _pages.Add(page);
        return _pages.Count - 1;
    }

    MatchPart Match(string key, Match match)
    {
        var (shape, statement) = MatchById(match.Target, match.Row);
        return new(key, statement, match.Id, shape);
    }

    MatchManyPart MatchMany(string key, MatchMany match)
    {
        var (shape, statement) = MatchById(match.Target, match.Row);
        return new(key, statement, match.Ids, shape, match.At);
    }

    (RowShape Shape, SqlStatement Statement) MatchById(NodeTarget target, RowPlan row)
    {
        var columns = new ColumnList(RowColumns.Count);
        if (target.NodeTypes is [var only])
            return (Shape(row, only, columns), _statements.Add(
                Sql.Of($"SELECT t.key$, {only.Ordinal}{columns.On(Sql.Of($"t"), only)} FROM {new Identifier(Layout.TableOf(only))} t WHERE t.\"id\" = ?1")));
        return (ShapeByType(row, columns), _statements.Add(
            Sql.Of($"SELECT n.key, n.type{columns.OnNodes(Sql.Of($"n"))} FROM node n WHERE n.id = ?1{AmongTypes(target)}")));
    }

    // SQLite makes a set of the numbers for each run, which takes longer than to find the node.
    Sql AmongTypes(NodeTarget target)
        => target.NodeTypes.Count == _layout.Schema.NodeTypes.Count
            ? default
            : Sql.Of($" AND n.type IN ({Sql.Join(target.NodeTypes.Select(t => Sql.Of($"{t.Ordinal}")), $", ")})");

    FollowPart Follow(string key, Follow follow)
    {
        var source = new SourceSql(_layout, _slots, follow.Expand);
        var columns = new ColumnList(RowColumns.Count);
        var shape = Shape(follow.Row, source.Only, columns);
        return new(key, _statements.Add(source.One(columns)), shape, TopicsOf(follow.Expand));
    }

    List<int> TopicsOf(Expand expand) => expand.To.NodeTypes.Select(type => _layout.TopicOf(expand.Type, expand.Direction, type)).ToList();

    ClaimsPart Claims(string key, Claims claims)
    {
        var claim = _layout.Schema.Evidence.Claim;
        var columns = new ColumnList(RowColumns.Count);
        var shape = Shape(claims.Row, claim, columns);
        var topics = new TopicSql(_layout).Of(claims);
        // One topic is a range in the order of claims; several are merged, since a claim can stand under two of them.
        var statement = Sql.Of($"""
            SELECT e.claim, {claim.Ordinal}{columns.On(Sql.Of($"t"), claim)}
            FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN ({topics}) ORDER BY claim LIMIT {_maxRows}) e
            CROSS JOIN {new Identifier(Layout.TableOf(claim))} t ON t.key$ = e.claim
            """);
        return new(key, _statements.Add(statement), claims.OfRelationship, shape);
    }

    /// <param name="only">The type whose columns stand in the row itself; null where each type is read by a statement of its own.</param>
    public RowShape Shape(RowPlan row, NodeType? only, ColumnList columns)
    {
        if (only is null)
            return ShapeByType(row);
        var shape = new RowShape(_layout.Schema.NodeTypes, only);
        foreach (var one in row.Cases.Where(one => one.Types.Contains(only)))
            shape[only.Ordinal] = new(Json.Encode(only.Name), null, one.Fields.Select(f => Generate(f, columns)).ToList());
        return shape;
    }

    /// <summary>How to write a node whose columns stand in the table of its type.</summary>
    /// <param name="ofAll">Columns that the row itself takes from the table of all nodes; null where it stands on no row of that.</param>
    public RowShape ShapeByType(RowPlan row, ColumnList? ofAll = null)
    {
        var shape = new RowShape(_layout.Schema.NodeTypes, null);
        foreach (var one in row.Cases)
            AddDetails(shape, one, ofAll is not null && one.Fields.All(IsOfAll) ? ofAll : null);
        return shape;
    }

    // Nothing but properties and the label is read from the row of a node; the table of all nodes has ids and labels.
    static bool IsOfAll(PlanField field) => field.Node is not ReadProperty { Property.Name: not "id" };

    // The types of a case share their parts; only the statement that reads the columns differs.
    void AddDetails(RowShape shape, RowCase one, ColumnList? ofAll)
    {
        var columns = ofAll ?? new ColumnList(0);
        var parts = one.Fields.Select(f => Generate(f, columns)).ToList();
        foreach (var type in one.Types)
        {
            var detail = ofAll is not null || columns.IsEmpty ? null : _statements.Add(
                Sql.Of($"SELECT {columns.On(Sql.Of($"t"), type)} FROM {new Identifier(Layout.TableOf(type))} t WHERE t.key$ = ?1"));
            shape[type.Ordinal] = new(Json.Encode(type.Name), detail, parts);
        }
    }

    public static ColumnKind KindOf(Property property)
        => property.IsList ? ColumnKind.Json
            : (property.Type as ScalarType)?.Kind switch
            {
                ScalarKind.Boolean => ColumnKind.Boolean,
                ScalarKind.Int or ScalarKind.Long => ColumnKind.Integer,
                ScalarKind.Float => ColumnKind.Float,
                _ => ColumnKind.Text,
            };
}
