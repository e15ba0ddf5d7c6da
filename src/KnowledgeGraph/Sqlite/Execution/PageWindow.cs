namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>A place in a list: that of a row, which belongs to neither side of it.</summary>
/// <param name="Key">Of the relationship; empty where rows have none.</param>
/// <param name="Values">Of the order's keys, as the store holds them: null, texts, whole numbers, floating numbers.</param>
sealed record Position(long Node, string Key, IReadOnlyList<object?> Values)
{
    /// <summary>Sorts behind every key: the last code point of Unicode.</summary>
    public const string LastKey = "\U0010FFFF";
}

/// <summary>The page that the arguments choose, once per request.</summary>
/// <param name="Size">Rows of the page at most.</param>
/// <param name="IsBackward">The page is taken from the end.</param>
/// <param name="Low">All rows lie behind it; null where there is no such cursor.</param>
/// <param name="High">All rows lie before it; null where there is no such cursor.</param>
/// <param name="Scope">Of the connection's cursors.</param>
readonly record struct PageWindow(int Size, bool IsBackward, Position? Low, Position? High, string Scope);
