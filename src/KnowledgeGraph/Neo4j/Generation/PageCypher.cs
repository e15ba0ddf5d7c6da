using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes the lists of one page: its rows, their keys, and what is asked of all rows beyond it.</summary>
sealed class PageCypher : IPageCypher
{
    readonly Layout _layout;
    readonly Aliases _aliases;
    readonly ParameterList _parameters;
    readonly Page _page;
    readonly PageForm _form;
    readonly Cypher _parent;
    readonly int _number;
    readonly OrderCypher _order;
    readonly SourceCypher _source;
    readonly CursorCypher _after;
    readonly CursorCypher _before;
    readonly Cypher _filter;
    readonly bool _isWide;
    readonly Cypher _id;
    readonly Cypher _key;

    // Of a row, by place in the order: as it is written in a condition or an answer, and as rows are sorted by.
    readonly IReadOnlyList<Cypher> _values;
    readonly IReadOnlyList<Cypher> _sorted;

    public PageCypher(Layout layout, Aliases aliases, ParameterList parameters, Page page, int number, PageForm form, Cypher parent)
    {
        (_layout, _aliases, _parameters, _page, _number, _form, _parent) = (layout, aliases, parameters, page, number, form, parent);
        var node = aliases.Next(Cypher.Of($"n"));
        var relationship = page.Source is Expand ? aliases.Next(Cypher.Of($"r")) : default;
        (Node, Relationship) = (node, relationship);
        _source = new(layout, page.Source, parent, node, relationship);
        _order = new(layout, aliases);
        (_id, _key) = (Properties.Id(node), relationship.IsEmpty ? default : new Properties(layout).Key(relationship));
        var filter = Predicates.All([page.Where ?? Predicate.True, page.WhereEdge ?? Predicate.True]);
        _filter = filter == Predicate.True ? default : new PredicateCypher(layout, parameters, aliases).Write(filter, new(node, relationship));
        _isWide = PredicateCypher.IsWide(filter);
        _values = [.. page.Order.Keys.Select(key => _order.Value(key, node, relationship))];
        _sorted = [.. page.Order.Keys.Select((key, i) => OrderCypher.IsProperty(key) ? _values[i] : aliases.Next(Cypher.Of($"v")))];
        var booleans = page.Order.Keys.Select(key => ValueKinds.Of(key) == ValueKind.Boolean).ToList();
        _after = new(parameters, number, true, form.After, _id, _key, booleans);
        _before = new(parameters, number, false, form.Before, _id, _key, booleans);
    }

    public Cypher Node { get; }

    public Cypher Relationship { get; }

    public Cypher Rows() => Read(_parameters.Add(new SizeParameter(_number, WithNext: false)));

    public Cypher RowsAndNext() => Read(_parameters.Add(new SizeParameter(_number, WithNext: true)));

    /// <summary>All rows, in no order.</summary>
    public Cypher AllRows() => _source.Match(_filter);

    public Cypher Collect(Cypher row) => _form.IsBackward ? Cypher.Of($"reverse(collect({row}))") : Cypher.Of($"collect({row})");

    // [n0.id, coalesce(r1.`.key`, ''), n0.`name.sort`]
    public Cypher Cursor() => Cypher.Of($"[{Cypher.Join([_id, _key.IsEmpty ? Cypher.Of($"''") : _key, .. _values], $", ")}]");

    public Cypher AnyBefore(Scope parent) => Any(_after, _page.Order.IsDescending, ranges => ranges.IsBehind());

    public Cypher AnyAfter(Scope parent) => Any(_before, !_page.Order.IsDescending, ranges => ranges.IsBefore());

    public Cypher Count(Scope parent) => _filter.IsEmpty ? _source.Count() : Cypher.Of($"COUNT {{ {_source.Match(_filter)} }}");

    Cypher Any(CursorCypher cursor, bool isDescending, Func<RangeCypher, Cypher> isBeyond)
        => _source.IsScan && _values.Count == 0
            ? Cypher.Of($"EXISTS {{ {_source.Match(_filter, cursor.IsNotBeyondId(isDescending))} }}")
            : Cypher.Of($"EXISTS {{ {MatchSorted(Cypher.Of($"NOT coalesce({isBeyond(Ranges(_sorted))}, false)"))} }}");

    Cypher Read(Cypher size)
    {
        if (IndexToRead() is { } index)
            return Along(index, size);
        // Along an index only nodes stand, and only by their own values. A wide filter would stand once in each range.
        if (!_source.IsScan || (_values.Count > 0 && (_isWide || !OrderCypher.IsProperty(_page.Order.Keys[0]))))
            return Whole(size);
        var ranges = RangesToRead(Ranges(_values)).ToList();
        return ranges is [var only] ? Arms(only, size) : Staged(ranges, size);
    }

    // Between two cursors all rows are compared, and so they are behind one for a wide filter, which would stand twice.
    RelationshipIndex? IndexToRead()
        => (_after.IsGiven, _before.IsGiven) switch
        {
            (true, true) => null,
            (false, false) => FindIndex(),
            _ => _isWide ? null : FindIndex(),
        };

    // The opposite of an order has absent values first, where no list has them.
    RelationshipIndex? FindIndex()
        => !_page.Order.IsDescending || _page.Order.Keys.All(_order.IsAlwaysPresent) ? PageIndex.Find(_layout.Indexes, _page) : null;

    Cypher Along(RelationshipIndex index, Cypher size)
        => _after.IsGiven ? Along(index, size, _after) : _before.IsGiven ? Along(index, size, _before) : Along(index, size, default, default);

    /// <summary>A cursor says what its row holds: the row says where it stands. Where the data has changed and it is gone, all are compared.</summary>
    // CALL (n2) { MATCH ... WHERE n0.id = $p0 AND ... RETURN collect(r1.`ADOPTED Out Resolution number.7`) AS l3 }
    // CALL (n2, l3) { UNWIND l3 AS i4 CALL (n2, i4) { ... } RETURN n0, r1 UNION ALL UNWIND CASE WHEN size(l3) = 0 ... }
    Cypher Along(RelationshipIndex index, Cypher size, CursorCypher cursor)
    {
        var (found, place, missing) = (_aliases.Next(Cypher.Of($"l")), _aliases.Next(Cypher.Of($"i")), _aliases.Next(Cypher.Of($"i")));
        var (from, to) = _after.IsGiven == _page.Order.IsDescending ? (default(Cypher), place) : (place, default(Cypher));
        return Cypher.Of($$"""
            CALL ({{_parent}}) {
              {{_source.MatchOne(index, Ranges(_values).IsAt(cursor))}}
              RETURN collect({{PlaceIn(index)}}) AS {{found}}
            }
            CALL ({{_parent}}, {{found}}) {
              UNWIND {{found}} AS {{place}}
              CALL ({{_parent}}, {{place}}) {
                {{Along(index, size, from, to).Indent().Indent()}}
                RETURN {{_source.Variables}}
              }
              RETURN {{_source.Variables}}
              UNION ALL
              UNWIND CASE WHEN size({{found}}) = 0 THEN [0] ELSE [] END AS {{missing}}
              CALL ({{_parent}}) {
                {{Whole(size).Indent().Indent()}}
                RETURN {{_source.Variables}}
              }
              RETURN {{_source.Variables}}
            }
            """);
    }

    // MATCH ... WITH n0, r1 ORDER BY r1.`ADOPTED Out Resolution number.7` LIMIT $p0
    Cypher Along(RelationshipIndex index, Cypher size, Cypher from, Cypher to)
        => Cypher.Of($"{_source.MatchAlong(index, PlaceIn(index), from, to, _filter)}\nWITH {_source.Variables} ORDER BY {Directed(PlaceIn(index), _page.Order.IsDescending != _form.IsBackward)} LIMIT {size}");

    Cypher PlaceIn(RelationshipIndex index) => Cypher.Of($"{Relationship}.{_layout.PlaceIn(index)}");

    /// <summary>All rows are compared, and the first of them kept.</summary>
    // MATCH ... WITH n0, r1, ... AS v2 WHERE ... WITH n0, r1 ORDER BY v2, n0.id LIMIT $p0
    Cypher Whole(Cypher size)
        => Cypher.Of($"{MatchSorted([.. Inside(Ranges(_sorted), true, true)])}\nWITH {Cypher.Join([_source.Variables, .. Computed.Select(c => c.Name)], $", ")} ORDER BY {OrderBy(_sorted, null)} LIMIT {size}");

    /// <summary>All rows that pass, with the values that are computed for them.</summary>
    Cypher MatchSorted(params IEnumerable<Cypher> conditions)
    {
        var computed = Computed.Select(c => Cypher.Of($"{c.Value} AS {c.Name}")).ToList();
        return computed.Count == 0
            ? _source.Match([_filter, .. conditions])
            : Cypher.Of($"{_source.Match(_filter)}\nWITH {_source.Variables}, {Cypher.Join(computed, $", ")}{Patterns.Where(conditions)}");
    }

    // Values that are no properties have variables of their own.
    IEnumerable<(Cypher Value, Cypher Name)> Computed
        => _page.Order.Keys.Select((key, i) => (key, i)).Where(k => !OrderCypher.IsProperty(k.key)).Select(k => (_values[k.i], _sorted[k.i]));

    /// <summary>The ranges are read one after the other until the page is full.</summary>
    // CALL () { ... RETURN collect(n0) AS l1 }
    // CALL (l1) { UNWIND CASE WHEN size(l1) < $p0 THEN [0] ELSE [] END AS i2 CALL () { ... RETURN n0 } RETURN collect(n0) AS l3 }
    // UNWIND (l1 + l3)[..$p0] AS n0
    Cypher Staged(IReadOnlyList<ListRange> ranges, Cypher size)
    {
        var (stages, lists) = (new List<Cypher>(), new List<Cypher>());
        foreach (var range in ranges)
        {
            var list = _aliases.Next(Cypher.Of($"l"));
            stages.Add(lists.Count == 0
                ? Cypher.Of($"CALL () {{\n  {Arms(range, size).Indent()}\n  RETURN collect({Node}) AS {list}\n}}")
                : Later(range, size, lists, list));
            lists.Add(list);
        }
        return Cypher.Of($"{Cypher.Join(stages, $"\n")}\nUNWIND ({Cypher.Join(lists, $" + ")})[..{size}] AS {Node}");
    }

    // Without the inner call, the planner would not see that its rows come in the order of the index.
    Cypher Later(ListRange range, Cypher size, List<Cypher> earlier, Cypher list)
    {
        var found = Cypher.Join(earlier.Select(one => Cypher.Of($"size({one})")), $" + ");
        return Cypher.Of($$"""
            CALL ({{Cypher.Join(earlier, $", ")}}) {
              UNWIND CASE WHEN {{found}} < {{size}} THEN [0] ELSE [] END AS {{_aliases.Next(Cypher.Of($"i"))}}
              CALL () {
                {{Arms(range, size).Indent().Indent()}}
                RETURN {{Node}}
              }
              RETURN collect({{Node}}) AS {{list}}
            }
            """);
    }

    // Types are read one by one, each along its own index, and merged.
    Cypher Arms(ListRange range, Cypher size)
    {
        var order = Cypher.Of($"WITH {Node} ORDER BY {OrderBy(_values, range)} LIMIT {size}");
        var arms = _source.Types.Select(type => Cypher.Of($"{Arm(type, range)}\n{order}")).ToList();
        return arms is [var only]
            ? only
            : Cypher.Of($"CALL () {{\n  {Cypher.Join(arms.Select(arm => Cypher.Of($"{arm}\nRETURN {Node}").Indent()), $"\n  UNION ALL\n  ")}\n}}\n{order}");
    }

    Cypher Arm(NodeType type, ListRange range)
    {
        var isAlong = range.Keys is [not KeyState.Absent, ..] && _layout.IsLoaded && _filter.IsEmpty;
        var hint = isAlong ? _source.Hint(type, ((NodeValue)_page.Order.Keys[0].Value).Property) : default;
        var present = isAlong && range.Condition.IsEmpty ? Cypher.Of($"{_values[0]} IS NOT NULL") : default;
        // An index is read in its order only where the statement says that the value is there.
        var hasId = range.HasId ? default : Cypher.Of($"{_id} IS NOT NULL");
        return _source.MatchType(type, hint, [present, range.Condition, hasId, _filter, .. Inside(Ranges(_values), _form.IsBackward, !_form.IsBackward)]);
    }

    RangeCypher Ranges(IReadOnlyList<Cypher> values) => new(_page.Order, values, _order.IsAlwaysPresent, _after, _before);

    IEnumerable<ListRange> RangesToRead(RangeCypher ranges)
        => _form.IsBackward
            ? _before.IsGiven ? ranges.Before() : ranges.FromEnd()
            : _after.IsGiven ? ranges.Behind() : ranges.FromStart();

    IEnumerable<Cypher> Inside(RangeCypher ranges, bool after, bool before)
    {
        if (after && _after.IsGiven)
            yield return ranges.IsBehind();
        if (before && _before.IsGiven)
            yield return ranges.IsBefore();
    }

    // What is the same on all rows of a range needs no place in its order, unless an index has it.
    Cypher OrderBy(IReadOnlyList<Cypher> values, ListRange? range)
    {
        var keys = _page.Order.Keys.Select((key, i) => Term(key, values[i], range?.Keys[i] ?? KeyState.Any)).Where(term => !term.IsEmpty);
        var ids = new[] { _id, _key }.Where(id => !id.IsEmpty).Select(id => Directed(id, _page.Order.IsDescending != _form.IsBackward));
        return Cypher.Join([.. keys, .. ids], $", ");
    }

    // Absent values stand last in ascending order, first in descending; where they shall not, a term before says so.
    Cypher Term(OrderKey key, Cypher value, KeyState state)
    {
        var isDescending = key.IsDescending != _form.IsBackward;
        var directed = Directed(value, isDescending);
        if (state == KeyState.Absent)
            return default;
        if (state == KeyState.Present || isDescending == _form.IsBackward || _order.IsAlwaysPresent(key))
            return directed;
        return _form.IsBackward ? Cypher.Of($"{value} IS NOT NULL, {directed}") : Cypher.Of($"{value} IS NULL, {directed}");
    }

    static Cypher Directed(Cypher value, bool isDescending) => isDescending ? Cypher.Of($"{value} DESC") : value;
}
