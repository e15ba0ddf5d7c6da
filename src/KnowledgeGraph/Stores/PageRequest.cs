using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Stores;

/// <summary>The page that the arguments of a connection choose, once per request.</summary>
/// <param name="Size">Rows of the page at most.</param>
/// <param name="IsBackward">The page is taken from the end.</param>
/// <param name="After">All rows lie behind it; null where it is not given.</param>
/// <param name="Before">All rows lie before it; null where it is not given.</param>
/// <param name="Scope">Of the connection's cursors.</param>
readonly record struct PageRequest(int Size, bool IsBackward, Cursor? After, Cursor? Before, string Scope)
{
    /// <exception cref="RefusedException">An argument is out of range, or a cursor is not one of the connection.</exception>
    public static PageRequest Of(Page page, VariableValues variables, EngineLimits limits)
    {
        var arguments = page.Arguments;
        var (first, last) = (arguments.First?.Resolve(variables), arguments.Last?.Resolve(variables));
        if (first is not null && last is not null)
            throw Refuse(ErrorCodes.PageArguments, "A page is given by 'first' or by 'last', not by both.", arguments, "Leave one out.");
        var size = SizeOf(last is null ? "first" : "last", first ?? last, limits, arguments.At);
        var scope = Cursor.ScopeOf(page.Source is Search search ? $"{arguments.Scope} {WordsOf(search, variables, arguments)}" : arguments.Scope);
        return new(size, last is not null,
            Find("after", arguments.After, page, scope, variables), Find("before", arguments.Before, page, scope, variables), scope);
    }

    // A cursor belongs to the words that are searched for.
    static string WordsOf(Search search, VariableValues variables, PageArguments page)
    {
        var text = (string)(search.Text.Resolve(variables) ?? throw RefusedException.NullVariable(((VariableInput)search.Text).Name));
        return SearchQuery.Read(text)?.Normal ?? throw Refuse(ErrorCodes.SearchText,
            $"'text' is longer than {SearchQuery.MaxLength} characters, or holds more than {SearchQuery.MaxWords} words.", page, "Search for fewer words.");
    }

    /// <param name="size">What the request gives; null for the default.</param>
    /// <exception cref="RefusedException">It is out of range.</exception>
    public static int SizeOf(string name, object? size, EngineLimits limits, DocumentPosition at)
    {
        var rows = (long?)size ?? limits.DefaultPageSize;
        if (rows < 0)
            throw new RefusedException(new(ErrorCodes.PageArguments, $"'{name}' is {rows}; a page cannot have fewer than 0 rows.", at));
        if (rows > limits.MaxPageSize)
            throw new RefusedException(new(ErrorCodes.PageTooLarge, $"'{name}' is {rows}; a page can have {limits.MaxPageSize} rows at most.", at,
                "Ask for smaller pages and follow endCursor."));
        return (int)rows;
    }

    static Cursor? Find(string name, InputValue? cursor, Page page, string scope, VariableValues variables)
        => cursor?.Resolve(variables) is not string text ? null
            : Cursor.Read(text, scope, page.KeyCount)
                ?? throw Refuse(ErrorCodes.Cursor, $"'{name}' is no cursor of this connection.", page.Arguments,
                    "Take it from 'cursor', 'startCursor' or 'endCursor' of the same field in the same order.");

    static RefusedException Refuse(string code, string message, PageArguments page, string? hint = null)
        => new(new(code, message, page.At, hint));
}
