using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>What an error of the server means here, by its code.</summary>
/// <remarks>Source: Neo4j status codes; which of them its drivers try again. Whatever is not named is the statement's fault, or the server's.</remarks>
static class ServerErrors
{
    // The server calls them transient, but the same statement would fail again, or somebody wanted it to end.
    static readonly HashSet<string> Lasting =
    [
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.OutOfMemoryError",
        "Neo.TransientError.General.StackOverFlowError",
        "Neo.TransientError.General.TransactionMemoryLimit",
        "Neo.TransientError.Transaction.LockClientStopped",
        "Neo.TransientError.Transaction.Terminated",
    ];

    /// <param name="code"><c>Neo.ClientError.Statement.SyntaxError</c> and the like.</param>
    /// <param name="message">For the operator; it may quote the statement.</param>
    /// <returns>A <see cref="TimeoutException"/> or a <see cref="StoreException"/>.</returns>
    public static Exception Of(string code, string message)
        => code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal)
            ? new TimeoutException(message)
            : new StoreException($"Neo4j says {code}: {message}") { Hint = HintOf(code), MayPass = MayPass(code, message) };

    // The planner gives up where indexes are made faster than it plans, under a code that says nothing; nothing was done then.
    static bool MayPass(string code, string message)
        => code == "Neo.ClientError.Security.AuthorizationExpired"
            || message.Contains("frequent schema changes", StringComparison.Ordinal)
            || (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Lasting.Contains(code));

    static string? HintOf(string code)
        => code switch
        {
            "Neo.ClientError.Security.Unauthorized" => "Set NEO4J_USER and NEO4J_PASSWORD.",
            "Neo.ClientError.Security.AuthenticationRateLimit" => "Wait a few seconds, then set NEO4J_USER and NEO4J_PASSWORD.",
            "Neo.ClientError.Security.Forbidden" => "Give the user of NEO4J_USER the right to do this.",
            "Neo.ClientError.Database.DatabaseNotFound" => "Set NEO4J_DATABASE.",
            _ => null,
        };
}
