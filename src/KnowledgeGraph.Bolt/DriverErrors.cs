using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace KnowledgeGraph.Bolt;

/// <summary>What an exception of the driver means here.</summary>
static class DriverErrors
{
    /// <returns>A <see cref="StoreException"/> or a <see cref="TimeoutException"/>; null for what does not come from driver or server.</returns>
    public static Exception? Of(Exception failure, Uri server)
        => failure switch
        {
            Neo4jException { Code: { Length: > 0 } code } said when code.StartsWith("Neo.", StringComparison.Ordinal) => ServerErrors.Of(code, said.Message),
            Neo4jException or IOException or ObjectDisposedException => new StoreException($"Neo4j at {server.Authority} does not answer: {failure.Message}", failure)
            {
                Hint = "Start it, or set NEO4J_URI.",
                MayPass = true,
            },
            _ => null,
        };
}
