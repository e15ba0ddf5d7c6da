using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public sealed class ClaimFieldsTests(SeededGraph seeded)
{
    [Theory]
    [InlineData("{ node(id: \"kor\") { ... on Entity { claims(fields: [\"endDate\"]) { id } } } }")]
    [InlineData("{ node(id: \"kor\") { ... on Entity { claims(fields: [\"endDate\"]) { id } } ... on Nation { id } } }")]
    [InlineData("{ node(id: \"kor\") { ... on Nation { ... on Entity { claims(fields: [\"endDate\"]) { id } } } } }")]
    public async Task A_name_is_a_field_of_any_type_of_its_place_whatever_stands_around(string query)
        => Assert.StartsWith("{\"data\":{\"node\":{\"claims\":[]", await seeded.AnswerAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_that_no_type_of_its_place_has_is_refused()
        => Assert.Equal(
            """{"errors":[{"message":"Claims are asked about 'endDate', which is no field of Nation.","locations":[{"line":1,"column":37}],"extensions":{"code":"KG_UNKNOWN_FIELD"}}]}""",
            await seeded.AnswerAsync("{ node(id: \"kor\") { ... on Nation { claims(fields: [\"endDate\"]) { id } } } }"));

    [Fact]
    public async Task A_name_means_a_property_on_one_type_and_a_relationship_on_another()
    {
        using var graph = new LoadedGraph(Graph());

        Assert.Equal(
            """{"data":{"nodes":[{"claims":[{"id":"of-place"}]},{"claims":[{"id":"of-link"}]}]}}""",
            await graph.AnswerAsync("{ nodes(ids: [\"a\", \"b\"]) { ... on Entity { claims(fields: [\"place\"]) { id } } } }"));
    }

    // Both types have IN relationships; 'place' is their field on B, and a text on A.
    static GraphSource Graph()
    {
        var schema = SchemaReader.ReadText(RandomSchema.Evidence + """
            type A @node { id: ID!  place: String  city: B @relationship(type: "IN", direction: OUT) }
            type B @node { id: ID!  place: B @relationship(type: "IN", direction: OUT) }
            """, "places.graphql").Value!;
        var (a, b) = (Node("A", "a"), Node("B", "b"));
        var (type, place) = (schema.FindRelationshipType("IN")!, a.Type.FindProperty("place")!);
        List<GraphRelationship> relationships = [new(type, a, b, null, []), new(type, b, b, null, [])];
        List<GraphClaim> claims =
        [
            new(Node("Claim", "of-place"), a, place, null, null, null),
            new(Node("Claim", "of-city"), a, null, type, b, relationships[0]),
            new(Node("Claim", "of-link"), b, null, type, b, relationships[1]),
        ];
        return RandomGraph.Build(schema, [a, b, .. claims.Select(c => c.Node)], relationships, claims, "places");

        GraphNode Node(string name, string id)
        {
            var nodeType = schema.FindNodeType(name)!;
            return new(nodeType, id, id, [.. nodeType.Properties.Select(p => p.Name switch { "id" => id, "shown" => true, _ => p.IsRequired ? "EXACT" : (object?)null })]);
        }
    }
}
