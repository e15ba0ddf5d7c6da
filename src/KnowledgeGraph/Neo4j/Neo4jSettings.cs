using System.Text;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Transport.Http;

namespace KnowledgeGraph.Neo4j;

/// <summary>Where a Neo4j database is, and who asks.</summary>
/// <param name="Uri">Of the server's HTTP address: <c>http://127.0.0.1:7474</c>.</param>
/// <param name="Password">Never printed.</param>
public sealed record Neo4jSettings(Uri Uri, string User, string Password, string Database = "neo4j")
{
    /// <summary>Of the graph of those who see all.</summary>
    public const string DefaultGraph = "served";

    /// <summary>Makes the way to the server; where null, its HTTP Query API.</summary>
    public Func<Neo4jSettings, CypherTransport>? Transport { get; init; }

    /// <summary>Name of the graph among those that are loaded into the database: readers who see different parts have one each.</summary>
    public string Graph { get; init; } = DefaultGraph;

    /// <summary>Requests that one server has in hand at once, where they are known to be quick; others share half of these places.</summary>
    /// <remarks>On two cores eight slow statements are all that the server's Query API takes. How many wait is a limit of the engine.</remarks>
    public int MaxInFlight { get; init; } = 16;

    /// <summary>Of one statement, whoever asks. Requests have less, by the limits of the engine.</summary>
    public TimeSpan StatementTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes of one result over HTTP. Its JSON says more than an answer: keys of orders stand in it.</summary>
    /// <remarks>Neo4j's driver hands over a row when all of it is there; over Bolt only the server's own bounds on memory hold.</remarks>
    public int MaxResultBytes { get; init; } = 2 * new EngineLimits().MaxAnswerBytes;

    internal CypherTransport Connect() => Transport?.Invoke(this) ?? new HttpTransport(this);

    bool PrintMembers(StringBuilder to)
    {
        to.Append(Uri).Append(' ').Append(User).Append(' ').Append(Database);
        return true;
    }
}
