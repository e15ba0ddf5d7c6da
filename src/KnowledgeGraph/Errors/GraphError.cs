namespace KnowledgeGraph.Errors;

/// <summary>A place in a GraphQL document, both from 1.</summary>
public readonly record struct DocumentPosition(int Line, int Column);

/// <summary>What is wrong with a request, as a client sees it.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">Third person; never a statement, a file path or a stack.</param>
/// <param name="Hint">The next step, or a near name; left out of answers when the server is hardened.</param>
/// <remarks>Source: GraphQL spec, section 7.1.2 (Errors); the code stands in <c>extensions.code</c>.</remarks>
public sealed record GraphError(string Code, string Message, DocumentPosition? At = null, string? Hint = null)
{
    /// <summary>Response keys and list indexes from the root to the field at fault; null before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Numbers that stand beside the code, by name; null where there are none.</summary>
    public IReadOnlyList<KeyValuePair<string, long>>? Figures { get; init; }
}
