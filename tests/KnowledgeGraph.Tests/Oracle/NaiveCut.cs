using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>What the arguments of a connection cut out of a list.</summary>
sealed class NaiveCut
{
    const int DefaultSize = 10;

    readonly string _scope;
    readonly NaiveOrder _order;

    NaiveCut(GraphSource source, NaiveList list, Dictionary<string, object?> arguments)
    {
        _order = list.IsByDepth ? NaiveOrder.ByDepth(source) : new(source, list.Field, arguments.GetValueOrDefault("orderEdge"), arguments.GetValueOrDefault("order"));
        _scope = NaiveCursor.Scope($"{list.Stem}Connection by {_order}");
        var filter = new NaiveFilter(source);
        All = list.Rows
            .Where(row => filter.Passes(row.Node, list.Target, arguments.GetValueOrDefault("where")))
            .Where(row => list.Field is null || filter.PassesEdge(row, list.Field, arguments.GetValueOrDefault("whereEdge")))
            .OrderBy(_order.PlaceOf, _order).ToList();
        var before = All.Where(row => arguments.GetValueOrDefault("after") is string cursor && Compare(row, cursor) <= 0).ToList();
        var after = All.Where(row => arguments.GetValueOrDefault("before") is string cursor && Compare(row, cursor) >= 0).ToList();
        var window = All.Except(before).Except(after).ToList();
        var last = PlainValue.Int(arguments.GetValueOrDefault("last"));
        var first = PlainValue.Int(arguments.GetValueOrDefault("first")) ?? DefaultSize;
        Page = last is { } count ? window.TakeLast(count).ToList() : window.Take(first).ToList();
        HasPrevious = before.Count > 0 || (last is not null && Page.Count < window.Count);
        HasNext = after.Count > 0 || (last is null && Page.Count < window.Count);
    }

    /// <summary>The whole list in its order.</summary>
    public List<NaiveRow> All { get; }

    public List<NaiveRow> Page { get; }

    public bool HasNext { get; }

    public bool HasPrevious { get; }

    public static NaiveCut Of(GraphSource source, NaiveList list, Dictionary<string, object?> arguments) => new(source, list, arguments);

    public string CursorOf(NaiveRow row) => NaiveCursor.Write(_scope, _order.PlaceOf(row));

    int Compare(NaiveRow row, string cursor) => _order.Compare(_order.PlaceOf(row), NaiveCursor.Read(cursor));
}
