using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Server.Access;

namespace KnowledgeGraph.Server.Settings;

/// <summary>To whom and how the program answers over HTTP.</summary>
sealed record HttpSettings
{
    /// <summary>Who may ask; null for everybody.</summary>
    public AccessRules? Access { get; init; }

    /// <summary>Statuses by the newest draft of GraphQL over HTTP.</summary>
    public bool StrictDraft { get; init; }

    /// <summary>Estimated reads that a client may ask for in a minute; null for any number.</summary>
    public int? MaxCostPerMinute { get; init; }

    /// <summary>Null for none.</summary>
    public TrustedDocuments? Documents { get; init; }

    public bool DocumentsOnly { get; init; }

    /// <summary>From the signal to stop, while readiness already fails, until no more requests are accepted.</summary>
    public TimeSpan Drain { get; init; }

    /// <summary>Logs as JSON, one object a line, in place of text.</summary>
    public bool LogJson { get; init; }

    /// <summary>A line for each request.</summary>
    public bool LogRequests { get; init; }
}
