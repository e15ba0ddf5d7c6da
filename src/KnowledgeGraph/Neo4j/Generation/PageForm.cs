using KnowledgeGraph.Planning;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>What of a page's arguments shapes a statement: the direction, and which values of its cursors are absent.</summary>
/// <param name="After">Null where there is no such cursor; else, per key of the order, whether the cursor has a value.</param>
/// <param name="Before">Likewise.</param>
sealed record PageForm(bool IsBackward, string? After, string? Before)
{
    // A text of these, so that forms compare by what they say.
    public const char Present = '1';
    const char Absent = '0';

    public static PageForm Of(PageRequest request) => new(request.IsBackward, MaskOf(request.After), MaskOf(request.Before));

    /// <summary>For people: as if each argument that is written were given, and all values there.</summary>
    public static PageForm OfPrinted(Page page)
        => new(page.Arguments is { First: null, Last: not null },
            page.Arguments.After is null ? null : AllPresent(page), page.Arguments.Before is null ? null : AllPresent(page));

    /// <summary>Different for different forms.</summary>
    public override string ToString() => $"{(IsBackward ? '<' : '>')}{After ?? "-"} {Before ?? "-"}";

    static string AllPresent(Page page) => new(Present, page.KeyCount);

    static string? MaskOf(Cursor? cursor)
        => cursor is null ? null : string.Concat(cursor.Values.Select(value => value is null ? Absent : Present));
}
