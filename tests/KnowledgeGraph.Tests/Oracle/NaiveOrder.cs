using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using Members = System.Collections.Generic.OrderedDictionary<string, object?>;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Where a row stands in its list.</summary>
/// <param name="Values">That are ordered by, as they sort: null, long, double, or a text compared sign by sign.</param>
/// <param name="Key">Of the relationship; empty where there is none.</param>
sealed record NaivePlace(IReadOnlyList<object?> Values, string Id, string Key);

/// <summary>A value to order by.</summary>
/// <param name="Path">
/// Relationships to one that lead from the node to its owner, then the property, or a relationship to many and <c>count</c>.
/// </param>
sealed record NaiveKey(bool IsOfEdge, IReadOnlyList<string> Path, bool IsDescending)
{
    public override string ToString() => $"{(IsOfEdge ? "edge." : "")}{string.Join('.', Path)} {(IsDescending ? "DESC" : "ASC")}";
}

/// <summary>The order of a list, as an <c>order</c> argument says it.</summary>
sealed class NaiveOrder : IComparer<NaivePlace>
{
    readonly GraphSource _source;
    readonly List<NaiveKey> _keys;
    readonly bool _isDescending;

    /// <param name="field">That the list follows; null for a root list.</param>
    public NaiveOrder(GraphSource source, RelationshipField? field, object? edges, object? nodes)
    {
        _source = source;
        _keys = [.. KeysOf(edges, isOfEdge: true), .. KeysOf(nodes, isOfEdge: false)];
        _isDescending = _keys.Count > 0 && _keys[^1].IsDescending;
        // In a root list an id decides everything; elsewhere a node may stand in several rows.
        var id = _keys.FindIndex(key => key is { IsOfEdge: false, Path: ["id"] });
        if (id >= 0 && (field is null || _keys.Count == 1))
            (_keys, _isDescending) = (_keys[..id], _keys[id].IsDescending);
    }

    NaiveOrder(GraphSource source, List<NaiveKey> keys) => (_source, _keys) = (source, keys);

    public static NaiveOrder ByDepth(GraphSource source) => new(source, [new(false, ["depth"], false)]);

    /// <returns><c>edge.date DESC, host.name ASC, adopted.count ASC, id ASC</c>.</returns>
    public override string ToString() => string.Join(", ", _keys.Append(new(false, ["id"], _isDescending)));

    public NaivePlace PlaceOf(NaiveRow row)
        => new(
            _keys.Select(key => row.Depth is { } depth ? (long)depth : key.IsOfEdge ? ValueOf(row.Relationship!, key.Path[0]) : ValueOf(row.Node, key.Path)).ToList(),
            row.Node.Id, row.Key);

    public int Compare(NaivePlace? one, NaivePlace? other)
    {
        for (var i = 0; i < _keys.Count; i++)
            if (Compare(one!.Values[i], other!.Values[i], _keys[i].IsDescending) is not 0 and var difference)
                return difference;
        var tie = string.CompareOrdinal(one!.Id, other!.Id);
        if (tie == 0)
            tie = string.CompareOrdinal(OutFirst(one.Key), OutFirst(other.Key));
        return _isDescending ? -tie : tie;
    }

    // Of neighbours a key has three words; of others it has no such sign.
    static string OutFirst(string key)
        => key.Split(' ', 3) is [var type, var direction, .. var rest] ? $"{type} {(direction == "OUT" ? 1 : 2)} {string.Concat(rest)}" : key;

    // Absent values come last in both directions.
    static int Compare(object? one, object? other, bool isDescending)
    {
        if (one is null || other is null)
            return (one is null).CompareTo(other is null);
        var difference = one is string text ? string.CompareOrdinal(text, (string)other) : ((IComparable)one).CompareTo(other);
        return isDescending ? -difference : difference;
    }

    static object? ValueOf(GraphRelationship relationship, string name)
        => SortValue(relationship.Type.FindProperty(name)!, relationship.Values);

    static object? SortValue(Property property, object?[] values)
        => values[property.Ordinal] is { } value ? NaiveComparison.SortValue(property.Type, value) : null;

    object? ValueOf(GraphNode node, IReadOnlyList<string> path)
    {
        if (node.Type.FindRelationship(path[0]) is not { } field)
            return SortValue(node.Type.FindProperty(path[0])!, node.Values);
        var rows = NaiveNode.Follow(_source, node, field).ToList();
        return field.IsToMany ? (long)rows.Count
            : rows.Count == 0 ? null
            : ValueOf(rows[0].Node, path.Skip(1).ToList());
    }

    static IEnumerable<NaiveKey> KeysOf(object? order, bool isOfEdge)
        => (order is null ? [] : PlainValue.List(order)).SelectMany(item => KeysOf((Members)item!, isOfEdge, []));

    static IEnumerable<NaiveKey> KeysOf(Members order, bool isOfEdge, IReadOnlyList<string> path)
        => order.SelectMany(m => m.Value is Members nested
            ? KeysOf(nested, isOfEdge, [.. path, m.Key])
            : [new(isOfEdge, [.. path, m.Key], m.Value is "DESC")]);
}
