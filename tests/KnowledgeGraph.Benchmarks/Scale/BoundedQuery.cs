using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>A query that reads a bounded number of rows, however large the graph.</summary>
/// <param name="Document">Takes <c>$id</c>, or a cursor as <c>$at</c>.</param>
/// <param name="Variables">Of one request; another for each, so that no single page stays warm.</param>
sealed record BoundedQuery(string Name, string Document, Func<ScaledGraph, Random, string> Variables)
{
    public static readonly IReadOnlyList<BoundedQuery> All =
    [
        new("a point", "query ($id: ID!) { resolution(id: $id) { id title number kind } }", AnyResolution),
        new("a point and one hop", "query ($id: ID!) { conference(id: $id) { name startDate host { name } } }", AnyConference),
        new("a node by id with its claims",
            "query ($id: ID!) { node(id: $id) { id ... on Entity { label claims { id predicate status citations { nodes { title } } } } } }", AnyResolution),
        new("a page in the middle, by id",
            "query ($at: String) { resolutions(first: 20, after: $at) { nodes { id title } pageInfo { hasNextPage } } }", InOrder("")),
        new("a page in the middle, by title",
            "query ($at: String) { resolutions(order: [{ title: ASC }], first: 20, after: $at) { nodes { id title } pageInfo { hasNextPage } } }",
            InOrder("order: [{ title: ASC }]")),
        new("a page backward from the middle, by number",
            "query ($at: String) { resolutions(order: [{ number: DESC }], last: 20, before: $at) { nodes { number title } pageInfo { hasPreviousPage } } }",
            InOrder("order: [{ number: DESC }]")),
        new("those of one number", "query ($n: Int) { resolutions(where: { number: { eq: $n } }) { nodes { id title } } }",
            (graph, random) => $$"""{"n":{{random.Next(graph.Size.Resolutions)}}}"""),
        new("a page of a hub's relationships, with their count",
            "query ($id: ID!) { conference(id: $id) { adopted(first: 20) { totalCount edges { date node { title } } } } }", Hub),
        new("a page of a hub's relationships, by an index",
            "query ($id: ID!) { conference(id: $id) { adopted(order: [{ number: DESC }], first: 20) { nodes { number title } } } }", Hub),
        new("20 conferences, each with its host and 10 resolutions",
            "query ($at: String) { conferences(first: 20, after: $at) { nodes { name host { name } adopted(first: 10) { nodes { number title } } } } }", FirstConferences),
        new("a list of an interface, by label",
            "query ($at: String) { events(order: [{ name: ASC }], first: 20, after: $at) { nodes { id name startDate } } }", (_, _) => "{}"),
    ];

    static string AnyResolution(ScaledGraph graph, Random random) => Id(SeedGenerator.Resolution(random.Next(graph.Size.Resolutions)));

    static string AnyConference(ScaledGraph graph, Random random) => Id(SeedGenerator.Conference(random.Next(graph.Size.Conferences)));

    // The first conferences adopted the most.
    static string Hub(ScaledGraph graph, Random random) => Id(SeedGenerator.Conference(random.Next(5)));

    static string FirstConferences(ScaledGraph graph, Random random) => "{}";

    static Func<ScaledGraph, Random, string> InOrder(string order)
        => (graph, random) => $$"""{"at":"{{graph.CursorOf(order, SeedGenerator.Resolution(random.Next(graph.Size.Resolutions / 4, graph.Size.Resolutions * 3 / 4)))}}"}""";

    static string Id(string id) => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}"}""");
}

/// <summary>What one query asks of one graph, over and over.</summary>
sealed class BoundedRequests(string name, IReadOnlyList<GraphRequest> requests)
{
    public string Name => name;

    /// <param name="run">From 0, without end.</param>
    public GraphRequest this[int run] => requests[run % requests.Count];
}
