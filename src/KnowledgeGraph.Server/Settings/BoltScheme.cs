using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Server.Settings;

/// <summary>Addresses of Neo4j's own protocol, for which a build needs the driver.</summary>
static class BoltScheme
{
#if FULL_STACK
    public static readonly Func<Neo4jSettings, CypherTransport>? Transport = settings => new Bolt.BoltTransport(settings);
#else
    public static readonly Func<Neo4jSettings, CypherTransport>? Transport;
#endif

    public static bool IsOf(Uri uri) => uri.Scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc";

    /// <returns>How to connect to an address; null for its HTTP Query API.</returns>
    public static Func<Neo4jSettings, CypherTransport>? TransportTo(Uri uri) => IsOf(uri) ? Transport : null;
}
