using KnowledgeGraph.Errors;

namespace KnowledgeGraph;

/// <summary>What a client wants to know of a request's cost.</summary>
public enum CostAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the data.</summary>
    BesideData,

    /// <summary>The cost in place of the data: nothing is executed, and no limit of cost applies.</summary>
    Only,
}

/// <summary>What a client wants to know of how a request is answered.</summary>
public enum ExplainAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What the stages make of it, beside the data.</summary>
    Plan,

    /// <summary>That, and what each statement of the store did: its rows, and how long they took.</summary>
    Profile,
}

/// <summary>A request as a host hands it over.</summary>
/// <param name="Query">The document's text.</param>
/// <param name="OperationName">Null or empty where the client gave none.</param>
/// <param name="Variables">A JSON object as UTF-8; empty where the client gave none, or null.</param>
public sealed record GraphRequest(string Query, string? OperationName = null, ReadOnlyMemory<byte> Variables = default)
{
    /// <summary>What to answer about the request's cost.</summary>
    public CostAnswer Cost { get; init; }

    /// <summary>What to answer about how the request is answered.</summary>
    public ExplainAnswer Explain { get; init; }

    /// <summary>Whether to list the sources on which the answer rests, beside the data.</summary>
    public bool Bibliography { get; init; }

    /// <summary>
    /// Charges whoever asks for the reads that the answer is estimated to take, just before it is made; the error where that is more
    /// than the client may have now. Null charges nobody.
    /// </summary>
    public Func<long, GraphError?>? Charge { get; init; }
}
