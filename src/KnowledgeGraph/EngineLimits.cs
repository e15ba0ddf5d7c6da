namespace KnowledgeGraph;

/// <summary>What one request may cost. The defaults suit a service that strangers reach.</summary>
public sealed record EngineLimits
{
    /// <summary>Lexical tokens of a document.</summary>
    public int MaxTokens { get; init; } = 5_000;

    /// <summary>Nested selection sets, with fragments followed; introspection is not counted.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>Fields written in a document, fragments counted once.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Fields of an operation after every fragment spread is followed.</summary>
    public int MaxFieldVisits { get; init; } = 10_000;

    /// <summary>Pairs of fields that share a response key and must be compared.</summary>
    public int MaxFieldComparisons { get; init; } = 100_000;

    /// <summary>Fields of an operation's root, after fragments.</summary>
    public int MaxRootFields { get; init; } = 30;

    /// <summary>Directives in a document.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Operations, fragments and variables that a document defines.</summary>
    public int MaxDefinitions { get; init; } = 250;

    /// <summary>Members of one filter, counted at all its levels.</summary>
    public int MaxFilterTerms { get; init; } = 250;

    /// <summary>Values by which one list is ordered.</summary>
    public int MaxOrderKeys { get; init; } = 16;

    /// <summary>Nodes of a page where neither first nor last is given.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Nodes of a page, ids of <c>nodes</c>, claims of one node.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>Rows of an answer in CSV or JSON Lines, over all its pages.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>Objects that an answer is estimated to hold before it is made (docs/cost.md).</summary>
    public long MaxTypeCost { get; init; } = 1_000_000;

    /// <summary>Reads of the store that an answer is estimated to take (docs/cost.md).</summary>
    public long MaxFieldCost { get; init; } = 100_000;

    /// <summary>Relationships in a row that a traversal may be asked to follow.</summary>
    public int MaxTraversalSteps { get; init; } = 10;

    /// <summary>Nodes that one traversal may come to.</summary>
    public int MaxVisitedNodes { get; init; } = 500_000;

    /// <summary>Paths of least length between two nodes, however few are asked for.</summary>
    public int MaxPathTies { get; init; } = 10_000;

    /// <summary>Of one traversal; the whole request has <see cref="Timeout"/>.</summary>
    public TimeSpan MaxTraversalTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Bytes of one answer.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>From the start of execution to the complete answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests that may wait for a place while others run, a 32nd as many slow ones; one more is refused.</summary>
    public int MaxWaiting { get; init; } = 1_024;

    /// <summary>For which a request waits for a place.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Errors reported for one document.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered; <c>__typename</c> always is.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
