using KnowledgeGraph.Operations.Filters;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>What is known of one value of the order on all rows of a range.</summary>
enum KeyState { Any, Present, Absent }

/// <summary>A contiguous part of a list in its order.</summary>
/// <param name="Condition">On its rows; empty for all.</param>
/// <param name="Keys">By place in the order.</param>
/// <param name="HasId">The condition bounds the ids of its rows.</param>
sealed record ListRange(Cypher Condition, IReadOnlyList<KeyState> Keys, bool HasId);

/// <summary>The values of a row by which it is ordered, and how they are compared with a cursor's.</summary>
/// <param name="order">Of the list.</param>
/// <param name="values">Of the row, by place in the order.</param>
/// <param name="isAlwaysPresent">By place in the order.</param>
/// <remarks>
/// An order by two keys from the position (a, b, id): rows with (a, b) behind the id; with a behind b; with a and no second value;
/// behind a; and without a first value. Which values a cursor has is known, so that each condition says one thing.
/// </remarks>
sealed class RangeCypher(
    Order order, IReadOnlyList<Cypher> values, Func<OrderKey, bool> isAlwaysPresent, CursorCypher after, CursorCypher before)
{
    int Count => order.Keys.Count;

    public IReadOnlyList<ListRange> FromStart() => Count == 0 ? [new(default, [], false)] : [.. Blocks()];

    public IReadOnlyList<ListRange> FromEnd() => Count == 0 ? [new(default, [], false)] : [.. Blocks().Reverse()];

    /// <summary>Behind the cursor <c>after</c>, in order.</summary>
    public IEnumerable<ListRange> Behind()
    {
        yield return AtValues(after, isBefore: false);
        for (var i = Count - 1; i >= 0; i--)
        {
            if (!after.Has(i))
                continue;
            yield return Range(after, i, KeyState.Present, Compared(after, i, isBefore: false));
            if (!isAlwaysPresent(order.Keys[i]))
                yield return Range(after, i, KeyState.Absent, Cypher.Of($"{values[i]} IS NULL"));
        }
    }

    /// <summary>Before the cursor <c>before</c>, read backwards.</summary>
    public IEnumerable<ListRange> Before()
    {
        yield return AtValues(before, isBefore: true);
        for (var i = Count - 1; i >= 0; i--)
            yield return Range(before, i, KeyState.Present, before.Has(i) ? Compared(before, i, isBefore: true) : Cypher.Of($"{values[i]} IS NOT NULL"));
    }

    /// <summary>One condition for all rows behind the cursor <c>after</c>.</summary>
    public Cypher IsBehind() => IsBehind(0);

    /// <summary>One condition for all rows before the cursor <c>before</c>.</summary>
    public Cypher IsBefore() => IsBefore(0);

    /// <summary>The row of a cursor, as long as it is as it was.</summary>
    public Cypher IsAt(CursorCypher cursor) => Joined([cursor.IsId(), .. Equal(cursor, Count)]);

    IEnumerable<ListRange> Blocks()
    {
        if (isAlwaysPresent(order.Keys[0]))
        {
            yield return new(default, States(0, KeyState.Present), false);
            yield break;
        }
        yield return new(Cypher.Of($"{values[0]} IS NOT NULL"), States(0, KeyState.Present), false);
        yield return new(Cypher.Of($"{values[0]} IS NULL"), States(0, KeyState.Absent), false);
    }

    ListRange AtValues(CursorCypher cursor, bool isBefore)
        => new(Joined([.. Equal(cursor, Count), cursor.IsBeyondId(IsDescending(isBefore))]), States(cursor, Count), true);

    ListRange Range(CursorCypher cursor, int key, KeyState state, Cypher condition)
    {
        var states = States(cursor, key);
        states[key] = state;
        return new(Joined([.. Equal(cursor, key), condition]), states, false);
    }

    Cypher IsBehind(int i)
        => i == Count ? after.IsBeyondId(IsDescending(false))
            : !after.Has(i) ? Cypher.Of($"({values[i]} IS NULL AND {IsBehind(i + 1)})")
            : Cypher.Of($"({Compared(after, i, isBefore: false)}{(isAlwaysPresent(order.Keys[i]) ? default : Cypher.Of($" OR {values[i]} IS NULL"))} OR {values[i]} = {after.Value(i)} AND {IsBehind(i + 1)})");

    Cypher IsBefore(int i)
        => i == Count ? before.IsBeyondId(IsDescending(true))
            : before.Has(i) ? Cypher.Of($"({Compared(before, i, isBefore: true)} OR {values[i]} = {before.Value(i)} AND {IsBefore(i + 1)})")
            : Cypher.Of($"({values[i]} IS NOT NULL OR {IsBefore(i + 1)})");

    Cypher Compared(CursorCypher cursor, int i, bool isBefore)
        => order.Keys[i].IsDescending != isBefore ? Cypher.Of($"{values[i]} < {cursor.Value(i)}") : Cypher.Of($"{values[i]} > {cursor.Value(i)}");

    bool IsDescending(bool isBefore) => order.IsDescending != isBefore;

    IEnumerable<Cypher> Equal(CursorCypher cursor, int count)
        => Enumerable.Range(0, count).Select(i => cursor.Has(i) ? Cypher.Of($"{values[i]} = {cursor.Value(i)}") : Cypher.Of($"{values[i]} IS NULL"));

    KeyState[] States(CursorCypher cursor, int fixedKeys)
        => [.. Enumerable.Range(0, Count).Select(i => i >= fixedKeys ? KeyState.Any : cursor.Has(i) ? KeyState.Present : KeyState.Absent)];

    KeyState[] States(int key, KeyState state) => [.. Enumerable.Range(0, Count).Select(i => i == key ? state : KeyState.Any)];

    static Cypher Joined(IEnumerable<Cypher> terms) => Cypher.Join(terms, $" AND ");
}
