namespace KnowledgeGraph.Errors;

/// <summary>A store cannot do what was asked: a file is missing, damaged or not writable, a server is away.</summary>
/// <remarks>The message is for the operator and may name files; it never reaches a client.</remarks>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The next step, as a sentence.</summary>
    public string? Hint { get; init; }

    /// <summary>The same may succeed a moment later: a connection broke, two transactions met.</summary>
    public bool MayPass { get; init; }

    /// <summary>More is asked of the store at once than it takes; it was not asked for this.</summary>
    public bool IsOverload { get; init; }
}
