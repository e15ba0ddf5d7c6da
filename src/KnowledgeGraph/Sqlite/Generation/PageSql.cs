using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes the statements that read a page: per range one statement, per concrete type one arm, merged in order.</summary>
/// <remarks>SQLite merges the arms of a compound statement row by row, so a page along an index reads no more rows than it shows.</remarks>
sealed class PageSql : IPageSql
{
    readonly SourceSql _source;
    readonly RelationshipSql _relationships;
    readonly Layout _layout;
    readonly bool _isIndexed;
    readonly Page _page;
    readonly OrderSql _values;
    readonly RangeSql _ranges;

    /// <param name="slots">The slots that hold rows in this database.</param>
    public PageSql(Layout layout, IReadOnlySet<int> slots, Page page)
    {
        (_layout, _page) = (layout, page);
        var index = PageIndex.Find(layout.Indexes, page);
        _isIndexed = index is not null;
        _source = new(layout, slots, page.Source, index);
        _relationships = new(layout, slots);
        _values = new(_relationships, page.Order, index);
        _ranges = new(_values, page.Order, _source);
    }

    public NodeType? Only => _source.Only;

    public int FixedColumns => RowColumns.PageCount + _page.Order.Keys.Count;

    public RangeStatements Rows(StatementList to, ColumnList relationship, ColumnList node, bool withId)
        => Ranges(to, _ranges.FromStart(), NeedsLow ? _ranges.Behind() : [], relationship, node, withId);

    public RangeStatements Keys(StatementList to, bool isBackward)
        => isBackward
            ? Ranges(to, _ranges.FromEnd(), _page.Arguments.Before is null ? [] : _ranges.Before(), new(0), new(0), withId: true)
            : Ranges(to, _ranges.FromStart(), _page.Arguments.After is null ? [] : _ranges.Behind(), new(0), new(0), withId: true);

    public SqlStatement AnyBefore(StatementList to) => Any(to, type => Sql.Of($"NOT ({_ranges.IsBehind(type)} IS TRUE)"));

    public SqlStatement AnyAfter(StatementList to) => Any(to, type => Sql.Of($"NOT ({_ranges.IsBefore(type)} IS TRUE)"));

    public SqlStatement Count(StatementList to)
    {
        if (!IsFiltered)
            return to.Add(_source.Count());
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var counts = _source.Arms(type => Sql.Of($"(SELECT count(*) FROM {_source.From(type, needsNode: true)}{Conditions(type, parameters)})"), Sql.Of($" + "));
        return to.Add(Sql.Of($"SELECT {counts}"), parameters);
    }

    /// <summary>The values of one property over all rows, as a table <c>s</c> of values and what they are ordered by.</summary>
    // WITH s (v, k) AS MATERIALIZED (SELECT t."name", t."name$sort" FROM "node_Nation" t WHERE ...) SELECT ...
    public SqlStatement Aggregate(StatementList to, Property property, bool ofRelationship, Sql columns)
    {
        var owner = ofRelationship ? ((Expand)_page.Source).Type : null;
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var arms = _source.Arms(type => Sql.Of($"SELECT {Values(property, owner, type)} FROM {_source.From(type, owner is null || NeedsNode)}{Conditions(type, parameters)}"), Sql.Of($"\nUNION ALL\n"));
        return to.Add(Sql.Of($"WITH s (v, k) AS MATERIALIZED (\n{arms})\nSELECT {columns}"), parameters);
    }

    /// <summary>Different nodes of the list by the value of a property. Columns: value, count.</summary>
    // SELECT v, count(DISTINCT c) FROM (SELECT t.key$ AS c, t."kind" AS v, ...) GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6
    public SqlStatement ValueFacet(StatementList to, Property property, string? period)
    {
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var arms = _source.Arms(type => Sql.Of($"SELECT {_source.Key} AS c, {FacetValues(type.FindProperty(property.Name)!, period)} FROM {_source.From(type, needsNode: true)}{Conditions(type, parameters)}"), Sql.Of($"\nUNION ALL\n"));
        return to.Add(Sql.Of($"SELECT v, count(DISTINCT c) FROM (\n{arms})\nGROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6"), parameters);
    }

    /// <summary>Different nodes of the list by the node that a relationship leads to. Columns: its key, its type, count.</summary>
    public SqlStatement NodeFacet(StatementList to, RelationshipField along)
    {
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var arms = _source.Arms(type => FacetNodes(type, along, parameters), Sql.Of($"\nUNION ALL\n"));
        return to.Add(Sql.Of($"SELECT o, y, count(DISTINCT c) FROM (\n{arms})\nGROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6"), parameters);
    }

    static Sql FacetValues(Property property, string? period)
    {
        var value = SqlColumns.Value(Sql.Of($"t"), property);
        var counted = period switch
        {
            "MONTH" => Sql.Of($"substr({value}, 1, 7)"),
            "YEAR" => Sql.Of($"substr({value}, 1, 4)"),
            "DECADE" => Sql.Of($"substr({value}, 1, 3) || '0s'"),
            _ => value,
        };
        return Sql.Of($"{counted} AS v, {(period is null ? SqlColumns.Ordered(Sql.Of($"t"), property) : counted)} AS k");
    }

    Sql FacetNodes(NodeType type, RelationshipField along, ParameterList parameters)
    {
        var from = _source.From(type, needsNode: true);
        var others = _relationships.TypesAlong(along).ToList();
        var arms = others.Select(other => Sql.Of(
            $"SELECT {_source.Key} AS c, b.other AS o, {other.Ordinal} AS y FROM {from} CROSS JOIN adjacency b{Conditions(type, parameters, _relationships.Condition(Sql.Of($"b"), _source.Key, along, other))}"));
        var none = others.Select(other => Sql.Of($"NOT EXISTS (SELECT 1 FROM adjacency b WHERE {_relationships.Condition(Sql.Of($"b"), _source.Key, along, other)})"));
        return Sql.Join([.. arms, Sql.Of($"SELECT {_source.Key} AS c, NULL AS o, NULL AS y FROM {from}{Conditions(type, parameters, none)}")], $"\nUNION ALL\n");
    }

    Sql Values(Property property, RelationshipType? owner, NodeType type)
        => owner is null
            ? Sql.Of($"{SqlColumns.Value(Sql.Of($"t"), type.FindProperty(property.Name)!)}, {SqlColumns.Ordered(Sql.Of($"t"), type.FindProperty(property.Name)!)}")
            : Sql.Of($"{SqlColumns.OfRelationship(owner, property, _source.Relationship, isOrdered: false)}, {SqlColumns.OfRelationship(owner, property, _source.Relationship, isOrdered: true)}");

    // A backward page begins where its keys were found to begin.
    bool NeedsLow => _page.Arguments.After is not null || _page.Arguments.Last is not null;

    bool IsFiltered => _page.Where is not null || _page.WhereEdge is not null;

    bool NeedsNode => IsFiltered || (_page.Order.Keys.Count > 0 && !_isIndexed);

    RangeStatements Ranges(
        StatementList to, IReadOnlyList<ListRange> open, IReadOnlyList<ListRange> bounded, ColumnList relationship, ColumnList node, bool withId)
        => new(
            open.Select(range => Range(to, range, relationship, node, withId)).ToList(),
            bounded.Select(range => Range(to, range, relationship, node, withId)).ToList());

    SqlStatement Range(StatementList to, ListRange range, ColumnList relationship, ColumnList node, bool withId)
    {
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var arms = _source.Arms(type => Arm(type, range, parameters, relationship, node, withId), Sql.Of($"\nUNION ALL\n"));
        return to.Add(Sql.Of($"{arms}\nORDER BY {OrderBy(range)} LIMIT ?6"), parameters);
    }

    Sql Arm(NodeType type, ListRange range, ParameterList parameters, ColumnList relationship, ColumnList node, bool withId)
    {
        var id = withId ? _source.Id : Sql.Of($"NULL");
        var keys = Sql.Join(_page.Order.Keys.Select(key => Sql.Of($", {_values.Value(key, type)}")), $"");
        var columns = Sql.Of($"{_source.Key}, {type.Ordinal}, {_source.Relationship}, {_source.RelationshipKey}, {id}{keys}{relationship.On(Sql.Of($"r"))}{_source.OnlyColumns(type, node)}");
        var from = Sql.Of($"{_source.From(type, NeedsNode || _source.ReadsNode(node))}{(withId ? _source.JoinId : default)}{_source.JoinRelationship(relationship)}");
        return Sql.Of($"SELECT {columns}\nFROM {from}{Conditions(type, parameters, range.Condition(type), OtherBound(type, range))}");
    }

    // The bound on the other side only cuts rows off, so one condition will do.
    Sql OtherBound(NodeType type, ListRange range)
        => (range.IsReversed, _page.Arguments) switch
        {
            (false, { Before: not null }) => Sql.Of($"(?4 IS NULL OR {_ranges.IsBefore(type)})"),
            (true, { After: not null }) => Sql.Of($"(?2 IS NULL OR {_ranges.IsBehind(type)})"),
            _ => default,
        };

    SqlStatement Any(StatementList to, Func<NodeType, Sql> beyond)
    {
        var parameters = new ParameterList(_ranges.FirstFreeParameter);
        var arms = _source.Arms(type => Sql.Of($"EXISTS (SELECT 1 FROM {_source.From(type, NeedsNode)}{Conditions(type, parameters, beyond(type))})"), Sql.Of($" OR "));
        return to.Add(Sql.Of($"SELECT {arms}"), parameters);
    }

    Sql Conditions(NodeType type, ParameterList parameters, params IEnumerable<Sql> more)
    {
        List<Sql> conditions = [_source.Scope(type), .. more];
        if (IsFiltered)
            conditions.Add(new PredicateSql(_layout, _relationships, parameters).Write(
                Predicates.All([_page.Where ?? Predicate.True, _page.WhereEdge ?? Predicate.True]), new(type, Sql.Of($"t"), _source.Relationship)));
        conditions.RemoveAll(c => c.Text.Length == 0);
        return conditions.Count == 0 ? default : Sql.Of($"\nWHERE {Sql.Join(conditions, $" AND ")}");
    }

    // The keys that the range fixes are the same on all its rows.
    Sql OrderBy(ListRange range)
    {
        var keys = _page.Order.Keys.Select((key, i) => (Column: RowColumns.PageCount + 1 + i, IsDescending: key.IsDescending != range.IsReversed, Key: key))
            .Skip(range.FixedKeys)
            .Select((k, i) => Term(k.Column, k.IsDescending, (i > 0 || !range.IsPresent) && !OrderSql.IsAlwaysPresent(k.Key), range.IsReversed));
        var ids = new[] { RowColumns.Key + 1, RowColumns.RelationshipKey + 1 }
            .Select(column => Term(column, _page.Order.IsDescending != range.IsReversed, false, false));
        return Sql.Join([.. keys, .. ids], $", ");
    }

    static Sql Term(int column, bool isDescending, bool hasAbsent, bool isReversed)
        => Sql.Of($"{column}{(isDescending ? Sql.Of($" DESC") : default)}{(hasAbsent ? isReversed ? Sql.Of($" NULLS FIRST") : Sql.Of($" NULLS LAST") : default)}");
}
