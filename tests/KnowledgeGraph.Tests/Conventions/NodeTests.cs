namespace KnowledgeGraph.Tests.Conventions;

/// <summary>Relay's nodes.</summary>
public sealed class NodeTests(SmallGraph graph) : IClassFixture<SmallGraph>
{
    [Fact]
    public void Every_type_of_nodes_is_a_node_of_Relay()
    {
        Assert.Equal("id: ID!", ConventionApi.MembersOf("Node"));
        Assert.True(ConventionApi.Has("type Meeting implements Node & Entity & Event {"));
    }

    [Fact]
    public void Nodes_are_found_by_one_id_or_by_several()
    {
        Assert.Equal("node(id: ID!): Node", ConventionApi.Member("Query", "node"));
        Assert.Equal("nodes(ids: [ID!]!): [Node]!", ConventionApi.Member("Query", "nodes"));
    }

    [Fact]
    public async Task An_id_is_the_same_in_every_field()
    {
        Assert.Equal(
            """{"data":{"nation":{"id":"n1"},"node":{"__typename":"Nation","id":"n1"},"nations":{"nodes":[{"id":"n1"}]}}}""",
            await graph.AnswerAsync("""{ nation(id: "n1") { id } node(id: "n1") { __typename id } nations(where: { id: { eq: "n1" } }) { nodes { id } } }"""));
    }

    [Fact]
    public async Task An_unknown_id_is_null_and_no_error()
    {
        Assert.Equal(
            """{"data":{"node":null,"nodes":[null,{"id":"n1"}],"nation":null}}""",
            await graph.AnswerAsync("""{ node(id: "x") { id } nodes(ids: ["x", "n1"]) { id } nation(id: "c1") { id } }"""));
    }

    [Fact]
    public void Every_node_follows_relationships_of_any_type()
        => Assert.Equal(
            ["[RelationshipCount!]!", "NeighborsConnection!", "ReachableConnection!", "[Path!]!"],
            new[] { "relationships", "neighbors", "reachable", "pathsTo" }.Select(field => ConventionApi.Member("Entity", field).Split(": ")[^1]));

    [Fact]
    public void A_traversal_takes_types_and_a_direction()
    {
        Assert.Equal(
            "neighbors(types: [RelationshipName!], direction: RelationshipDirection, first: Int, after: String, last: Int, before: String): NeighborsConnection!",
            ConventionApi.Member("Meeting", "neighbors"));
        Assert.Equal(
            "common(ids: [ID!]!, types: [RelationshipName!], direction: RelationshipDirection, first: Int, after: String): CommonConnection!",
            ConventionApi.Member("Query", "common"));
    }

    [Fact]
    public async Task A_hundred_ids_are_the_most()
    {
        var ids = string.Join(", ", Enumerable.Repeat("\"n1\"", 101));

        Assert.Contains("\"code\":\"HC0051\"", await graph.AnswerAsync($"{{ nodes(ids: [{ids}]) {{ id }} }}"), StringComparison.Ordinal);
    }
}
