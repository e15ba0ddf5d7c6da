using System.Diagnostics;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Where a page lies, read from its keys.</summary>
/// <param name="HasMore">Rows lie beyond it in the direction of reading.</param>
/// <param name="Start">Cursor of its first row; null where it is empty.</param>
/// <param name="End">Cursor of its last row; null where it is empty.</param>
readonly record struct PageBounds(bool IsBackward, bool HasMore, bool AnyBefore, bool AnyAfter, string? Start, string? End)
{
    public static PageBounds Read(CypherValue value, PageAnswers answers, PageRequest page, IReadOnlyList<ValueKind> keys)
    {
        value.EnterList();
        var (hasMore, first, last) = answers.Keys ? ReadKeys(value, page, keys) : default;
        var anyBefore = answers.AnyBefore && value.Boolean();
        var anyAfter = answers.AnyAfter && value.Boolean();
        value.LeaveList();
        return page.IsBackward
            ? new(true, hasMore, anyBefore, anyAfter, last, first)
            : new(false, hasMore, anyBefore, anyAfter, first, last);
    }

    public bool Flag(PageFact fact)
        => fact switch
        {
            PageFact.HasNextPage => (!IsBackward && HasMore) || AnyAfter,
            PageFact.HasPreviousPage => (IsBackward && HasMore) || AnyBefore,
            _ => throw new UnreachableException($"{fact} is no flag."),
        };

    // In the direction of reading; one key more than the page has rows tells whether there is more.
    static (bool HasMore, string? First, string? Last) ReadKeys(CypherValue value, PageRequest page, IReadOnlyList<ValueKind> keys)
    {
        var cursor = new CursorReader(value, page.Scope, keys);
        string? first = null, last = null;
        value.EnterList();
        for (var count = 0; count < page.Size && !value.AtEnd; count++)
        {
            last = cursor.Read();
            first ??= last;
        }
        var hasMore = !value.AtEnd;
        value.LeaveList();
        return (hasMore, first, last);
    }
}
