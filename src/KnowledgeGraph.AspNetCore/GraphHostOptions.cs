using System.Security.Claims;

namespace KnowledgeGraph.AspNetCore;

/// <summary>What the built-in host offers, and to whom.</summary>
public sealed record GraphHostOptions
{
    /// <summary>For servers that strangers reach: no hints in errors, no SDL, no IDE, no questions on the start page.</summary>
    public bool Hardened { get; init; }

    /// <summary>Whether <c>/graphql</c> is mapped; false where another host answers there.</summary>
    public bool AnswersGraphQL { get; init; } = true;

    /// <summary>
    /// Statuses by the draft of GraphQL over HTTP as it stands since 2026, where it contradicts its own audits (docs/errors.md).
    /// </summary>
    public bool StrictDraft { get; init; }

    /// <summary>Whether all but health is for users that an authentication of ASP.NET Core has made known.</summary>
    public bool RequiresUser { get; init; }

    /// <summary>Which engine answers a user; where null, the same for all.</summary>
    public Func<ClaimsPrincipal, GraphEngine>? EngineFor { get; init; }

    /// <summary>Estimated reads that a client may ask for in a minute; null for any number.</summary>
    public int? MaxCostPerMinute { get; init; }

    /// <summary>Documents that clients may name by <c>documentId</c>; null for none.</summary>
    public TrustedDocuments? Documents { get; init; }

    /// <summary>Whether other documents than those are refused.</summary>
    public bool DocumentsOnly { get; init; }

    /// <summary>Whether each request gets a line in the log: method, status, code, bytes, and no value.</summary>
    public bool LogRequests { get; init; }

    /// <summary>From when on it is not ready, though it still answers.</summary>
    public CancellationToken ToldToStop { get; init; }

    /// <summary>Bytes of a request's body.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>What browsers get at <c>/graphql</c>, unless it is hardened.</summary>
    public GraphIde Ide { get; init; }

    /// <summary>
    /// Folder of the IDE's files; where it is null, or does not hold them, browsers get a plain page at <c>/graphql</c>.
    /// </summary>
    public string? IdeFolder { get; init; }

    /// <summary>Folder of the explorer's built files, which <c>/</c> then shows; where null, or where it is empty, a start page.</summary>
    public string? ExplorerFolder { get; init; }

    /// <summary>What pages and IDE offer to run; by default about the graph that comes with us.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = Question.BuiltIn;
}
