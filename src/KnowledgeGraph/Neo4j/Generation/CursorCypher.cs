namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Compares a row with the cursor of a page.</summary>
/// <param name="page">Its number.</param>
/// <param name="isAfter">The cursor <c>after</c>; else <c>before</c>.</param>
/// <param name="mask">As in <see cref="PageForm"/>; null where there is no such cursor.</param>
/// <param name="id">Of the row's node.</param>
/// <param name="key">Of the row's relationship; empty where none leads to the node.</param>
/// <param name="isBoolean">By place in the order: whether the value is true or false.</param>
sealed class CursorCypher(ParameterList parameters, int page, bool isAfter, string? mask, Cypher id, Cypher key, IReadOnlyList<bool> isBoolean)
{
    public bool IsGiven => mask is not null;

    /// <summary>Whether the cursor has a value for the key of the order.</summary>
    public bool Has(int i) => mask![i] == PageForm.Present;

    public Cypher Value(int i) => parameters.Add(new CursorOrderValue(page, isAfter, i, isBoolean[i]));

    /// <summary>The row's ids stand behind the cursor's in ascending order, or before them.</summary>
    // (n0.id > $p1 OR n0.id = $p1 AND coalesce(r2.`.key`, '') > $p2)
    public Cypher IsBeyondId(bool isDescending)
    {
        var isBeyond = isDescending ? Cypher.Of($"<") : Cypher.Of($">");
        return key.IsEmpty
            ? Cypher.Of($"{id} {isBeyond} {Id}")
            : Cypher.Of($"({id} {isBeyond} {Id} OR {id} = {Id} AND {key} {isBeyond} {Key})");
    }

    /// <summary>The row's ids are the cursor's.</summary>
    public Cypher IsId() => key.IsEmpty ? Cypher.Of($"{id} = {Id}") : Cypher.Of($"{id} = {Id} AND {key} = {Key}");

    /// <summary>The opposite, of rows without relationships.</summary>
    public Cypher IsNotBeyondId(bool isDescending) => isDescending ? Cypher.Of($"{id} >= {Id}") : Cypher.Of($"{id} <= {Id}");

    Cypher Id => parameters.Add(new CursorId(page, isAfter));

    Cypher Key => parameters.Add(new CursorKey(page, isAfter));
}
