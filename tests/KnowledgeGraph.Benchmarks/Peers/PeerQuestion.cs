using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>One question in the words of each API. All select the same values in the same order.</summary>
/// <param name="Ids">What <c>$id</c> is, by turns; null where nothing varies.</param>
sealed record PeerQuestion(string Name, string Ours, string PostGraphile, string Neo4jGraphQL, IReadOnlyList<string>? Ids)
{
    /// <summary>A conference by its id, another each time, and the name of its host.</summary>
    public static readonly PeerQuestion Point = new("a conference and its host",
        "query ($id: ID!) { conference(id: $id) { name startDate host { name } } }",
        "query ($id: String!) { conference: conferenceByRowId(rowId: $id) { name startDate host { name } } }",
        "query ($id: ID!) { conferences(where: { id: { eq: $id } }) { name startDate host { name } } }",
        [.. Enumerable.Range(0, PeerSeeds.Conferences).Select(PeerSeeds.Conference)]);

    /// <summary>20 conferences, each with its host and the first 10 of its 100 resolutions by number.</summary>
    public static readonly PeerQuestion List = new("20 conferences with host and 10 resolutions by number",
        """
        { conferences(first: 20) { nodes { id name host { id name }
          adopted(first: 10, order: [{ number: ASC }]) { nodes { id number title } } } } }
        """,
        """
        { conferences: allConferences(first: 20, orderBy: ROW_ID_ASC) { nodes { id: rowId name host { id: rowId name }
          adopted(first: 10, orderBy: NUMBER_ASC) { nodes { id: rowId number title } } } } }
        """,
        """
        { conferences(limit: 20, sort: [{ id: ASC }]) { id name host { id name }
          adopted(limit: 10, sort: [{ number: ASC }]) { id number title } } }
        """,
        null);

    /// <returns>Bodies of requests, JSON.</returns>
    public IReadOnlyList<string> Bodies(string query)
        => Ids is null
            ? [JsonSerializer.Serialize(new { query })]
            : [.. Ids.Select(id => JsonSerializer.Serialize(new { query, variables = new { id } }))];
}
