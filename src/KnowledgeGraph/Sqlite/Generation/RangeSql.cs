using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>A contiguous part of a list in its order: its rows share the first keys, then go on from there.</summary>
/// <param name="Condition">On a row of the type; without text for the whole list.</param>
/// <param name="FixedKeys">How many keys, and from then on which, the order still has to look at.</param>
/// <param name="IsPresent">All its rows have a value for the first of those keys.</param>
/// <param name="IsReversed">Read from its end.</param>
sealed record ListRange(Func<NodeType, Sql> Condition, int FixedKeys, bool IsPresent, bool IsReversed);

/// <summary>Cuts a list into ranges, so that each is read along an index and none is read twice.</summary>
/// <remarks>
/// An order by two keys from the position (a, b, id): rows with (a, b) behind the id; with a behind b; with a and no second value;
/// behind a; and without a first value. <c>IS</c> compares like <c>=</c> and takes NULL for a value, so one text serves positions
/// with and without values.
/// </remarks>
sealed class RangeSql(OrderSql values, Order order, SourceSql source)
{
    /// <summary>Parameters before these are those of the page itself: 1 to 6.</summary>
    public const int FirstKeyParameter = 7;

    public int FirstFreeParameter => FirstKeyParameter + (2 * order.Keys.Count);

    static Sql Nothing => default;

    public IReadOnlyList<ListRange> FromStart()
        => order.Keys.Count == 0
            ? [new(_ => Nothing, 0, false, false)]
            : [.. Blocks(isReversed: false)];

    public IReadOnlyList<ListRange> FromEnd()
        => order.Keys.Count == 0
            ? [new(_ => Nothing, 0, false, true)]
            : [.. Blocks(isReversed: true).Reverse()];

    /// <summary>Behind the low position: parameters 2, 3 and the first of each key.</summary>
    public IReadOnlyList<ListRange> Behind()
    {
        var ranges = new List<ListRange> { new(type => Joined([.. Equal(type, order.Keys.Count, 0), BehindId()]), order.Keys.Count, false, false) };
        for (var j = order.Keys.Count - 1; j >= 0; j--)
        {
            var (i, one) = (j, order.Keys[j]);
            ranges.Add(new(type => Joined([.. Equal(type, i, 0), Sql.Of($"{Value(i, type)} {Beyond(one)} {Low(i)}")]), i, true, false));
            if (!OrderSql.IsAlwaysPresent(one))
                ranges.Add(new(type => Joined([.. Equal(type, i, 0), Sql.Of($"{Value(i, type)} IS NULL AND {Low(i)} IS NOT NULL")]), i + 1, false, false));
        }
        return ranges;
    }

    /// <summary>Before the high position, read backwards: parameters 4, 5 and the second of each key.</summary>
    public IReadOnlyList<ListRange> Before()
    {
        var ranges = new List<ListRange> { new(type => Joined([.. Equal(type, order.Keys.Count, order.Keys.Count), BeforeId()]), order.Keys.Count, false, true) };
        for (var j = order.Keys.Count - 1; j >= 0; j--)
        {
            var (i, one) = (j, order.Keys[j]);
            if (!OrderSql.IsAlwaysPresent(one))
                ranges.Add(new(type => Joined([.. Equal(type, i, order.Keys.Count), Sql.Of($"{Value(i, type)} IS NOT NULL AND {High(i)} IS NULL")]), i, true, true));
            ranges.Add(new(type => Joined([.. Equal(type, i, order.Keys.Count), Sql.Of($"{Value(i, type)} {Short(one)} {High(i)}")]), i, true, true));
        }
        return ranges;
    }

    /// <summary>One condition for all rows behind the low position.</summary>
    public Sql IsBehind(NodeType type) => IsBehind(type, 0);

    /// <summary>One condition for all rows before the high position.</summary>
    public Sql IsBefore(NodeType type) => IsBefore(type, 0);

    IEnumerable<ListRange> Blocks(bool isReversed)
    {
        var isAlwaysPresent = OrderSql.IsAlwaysPresent(order.Keys[0]);
        yield return new(type => isAlwaysPresent ? Nothing : Sql.Of($"{Value(0, type)} IS NOT NULL"), 0, true, isReversed);
        if (!isAlwaysPresent)
            yield return new(type => Sql.Of($"{Value(0, type)} IS NULL"), 1, false, isReversed);
    }

    Sql IsBehind(NodeType type, int i)
        => i == order.Keys.Count
            ? BehindId()
            : Sql.Of($"({Value(i, type)} {Beyond(order.Keys[i])} {Low(i)} OR {Value(i, type)} IS NULL AND {Low(i)} IS NOT NULL OR {Value(i, type)} IS {Low(i)} AND {IsBehind(type, i + 1)})");

    Sql IsBefore(NodeType type, int i)
        => i == order.Keys.Count
            ? BeforeId()
            : Sql.Of($"({Value(i, type)} {Short(order.Keys[i])} {High(i)} OR {Value(i, type)} IS NOT NULL AND {High(i)} IS NULL OR {Value(i, type)} IS {High(i)} AND {IsBefore(type, i + 1)})");

    IEnumerable<Sql> Equal(NodeType type, int count, int firstParameter)
        => Enumerable.Range(0, count).Select(i => Sql.Of($"{Value(i, type)} IS ?{FirstKeyParameter + firstParameter + i}"));

    Sql BehindId() => source.Beyond(Sql.Of($"?2"), Sql.Of($"?3"), isBefore: order.IsDescending);

    Sql BeforeId() => source.Beyond(Sql.Of($"?4"), Sql.Of($"?5"), isBefore: !order.IsDescending);

    static Sql Beyond(OrderKey one) => one.IsDescending ? Sql.Of($"<") : Sql.Of($">");

    static Sql Short(OrderKey one) => one.IsDescending ? Sql.Of($">") : Sql.Of($"<");

    static Sql Low(int i) => Sql.Of($"?{FirstKeyParameter + i}");

    Sql High(int i) => Sql.Of($"?{FirstKeyParameter + order.Keys.Count + i}");

    Sql Value(int i, NodeType type) => values.Value(order.Keys[i], type);

    static Sql Joined(IEnumerable<Sql> terms) => Sql.Join(terms, $" AND ");
}
