using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Resolves the arguments of all pages of a program before the first row is read.</summary>
static class PageWindows
{
    /// <exception cref="RefusedException">An argument is out of range, or a cursor is not one of the connection.</exception>
    public static PageWindow[] Resolve(IReadOnlyList<Page> pages, VariableValues variables, EngineLimits limits, Connection connection)
    {
        var windows = new PageWindow[pages.Count];
        for (var i = 0; i < windows.Length; i++)
            windows[i] = Find(PageRequest.Of(pages[i], variables, limits), connection);
        return windows;
    }

    static PageWindow Find(PageRequest page, Connection connection)
        => new(page.Size, page.IsBackward, Find(page.After, connection), Find(page.Before, connection), page.Scope);

    static Position? Find(Cursor? cursor, Connection connection)
        => cursor is null ? null : connection.FindPosition(cursor.Id, cursor.Key, cursor.Values);
}
