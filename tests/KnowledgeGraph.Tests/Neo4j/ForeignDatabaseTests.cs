using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>A database that this program did not load is read by its own labels, relationship types and properties.</summary>
public sealed class ForeignDatabaseTests(Neo4jServer server) : IAsyncLifetime
{
    // Labels that no other test has, since a server may be shared.
    readonly string _suffix = Guid.NewGuid().ToString("n");
    Neo4jGraph? _graph;

    Neo4jGraph Graph => _graph!;

    [Fact]
    public async Task Nodes_are_found_by_id_and_followed_both_ways()
        => Assert.Equal(
            """{"data":{"town":{"name":"Geneva","label":"Geneva","twins":{"totalCount":1,"edges":[{"since":1980,"node":{"name":"Lyon"}}]},"river":{"name":"Rhône","towns":{"nodes":[{"id":"geneva"},{"id":"lyon"}]}}}}}""",
            await Graph.AnswerAsync("""
                { town(id: "geneva") { name label
                    twins { totalCount edges { since node { name } } }
                    river { name towns { nodes { id } } } } }
                """));

    [Fact]
    public async Task Labels_of_a_type_stand_in_its_directive()
        => Assert.Equal(
            """{"data":{"rivers":{"totalCount":1,"nodes":[{"__typename":"River","name":"Rhône"}]},"node":{"__typename":"River","id":"rhone"}}}""",
            await Graph.AnswerAsync("""{ rivers { totalCount nodes { __typename name } } node(id: "rhone") { __typename id } }"""));

    [Fact]
    public async Task Lists_are_filtered_ordered_and_paged()
    {
        const string Page = "nodes { name population } pageInfo { hasNextPage hasPreviousPage endCursor }";
        const string Ordered = "order: [{ population: DESC }], first: 1";
        var first = await Graph.DataAsync($"{{ towns({Ordered}) {{ {Page} }} }}");
        var cursor = (string)first["towns"]!["pageInfo"]!["endCursor"]!;

        var rest = await Graph.AnswerAsync($$"""{ towns(order: [{ population: DESC }], after: "{{cursor}}") { nodes { name population } pageInfo { hasNextPage hasPreviousPage } } }""");

        Assert.Equal("Lyon", (string?)first["towns"]!["nodes"]![0]!["name"]);
        Assert.Equal(
            """{"data":{"towns":{"nodes":[{"name":"Geneva","population":200000},{"name":"Nyon","population":null}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}}""",
            rest);
        Assert.Equal(
            """{"data":{"towns":{"nodes":[{"id":"nyon"}],"totalCount":1}}}""",
            await Graph.AnswerAsync("""{ towns(where: { name: { gt: "Lyon" }, river: { exists: false } }) { nodes { id } totalCount } }"""));
    }

    [Fact]
    public async Task Relationships_of_any_type_are_followed()
        => Assert.Equal(
            """{"data":{"town":{"relationships":[{"type":"LIES_ON","direction":"OUT","count":1},{"type":"TWINNED_WITH","direction":"OUT","count":1}],"neighbors":{"totalCount":2,"edges":[{"direction":"OUT","node":{"id":"lyon"},"relationship":{"type":"TWINNED_WITH","key":null,"since":1980}},{"direction":"OUT","node":{"id":"rhone"},"relationship":{"type":"LIES_ON","key":null}}]},"reachable":{"totalCount":2,"edges":[{"depth":1,"node":{"id":"lyon"}},{"depth":1,"node":{"id":"rhone"}}]}},"paths":[{"nodes":[{"id":"geneva"},{"id":"rhone"},{"id":"lyon"}]}],"common":{"nodes":[{"label":"Rhône"}]}}}""",
            await Graph.AnswerAsync("""
                {
                  town(id: "geneva") {
                    relationships { type direction count }
                    neighbors { totalCount edges { direction node { id } relationship { type key ... on TwinnedWithRelationship { since } } } }
                    reachable(maxDepth: 3) { totalCount edges { depth node { id } } }
                  }
                  paths(from: "geneva", to: "lyon", types: [LIES_ON]) { nodes { id } }
                  common(ids: ["geneva", "lyon"]) { nodes { label } }
                }
                """));

    [Fact]
    public async Task What_is_absent_is_null_and_an_absent_list_is_empty()
        => Assert.Equal(
            """{"data":{"town":{"population":null,"names":[],"river":null,"claims":[]}}}""",
            await Graph.AnswerAsync("""{ town(id: "nyon") { population names river { id } claims { id } } }"""));

    public async ValueTask InitializeAsync()
    {
        var schema = SchemaReader.ReadText(Schema(), "foreign.graphql").Value!;
        _graph = Neo4jGraph.OpenForeign(server, schema);
        await RunAsync($$"""
            CREATE (geneva:Town_{{_suffix}} {id: 'geneva', name: 'Geneva', population: 200000, names: ['Genève', 'Genf']}),
              (lyon:Town_{{_suffix}} {id: 'lyon', name: 'Lyon', population: 500000}),
              (:Town_{{_suffix}} {id: 'nyon', name: 'Nyon'}),
              (rhone:Water_{{_suffix}}:Flowing_{{_suffix}} {id: 'rhone', name: 'Rhône'}),
              (:Water_{{_suffix}} {id: 'leman', name: 'Lac Léman'}),
              (geneva)-[:TWINNED_WITH {since: 1980}]->(lyon),
              (geneva)-[:LIES_ON]->(rhone), (lyon)-[:LIES_ON]->(rhone)
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (_graph is null)
            return;
        await RunAsync($"MATCH (n:Town_{_suffix}|Water_{_suffix}) DETACH DELETE n");
        await _graph.DisposeAsync();
    }

    async Task RunAsync(string statement)
    {
        using var transport = server.Connect();
        await transport.WriteAsync([new(statement)], TestContext.Current.CancellationToken);
    }

    string Schema() => RandomSchema.Evidence + $$"""
        type Town @node(labels: ["Town_{{_suffix}}"]) {
          id: ID!
          name: String!
          population: Int
          names: [String!]!
          river: River @relationship(type: "LIES_ON", direction: OUT)
          twins: [Town!]! @relationship(type: "TWINNED_WITH", direction: OUT, properties: "Twinning")
        }
        type Twinning @relationshipProperties { since: Int }
        type River @node(labels: ["Water_{{_suffix}}", "Flowing_{{_suffix}}"]) {
          id: ID!
          name: String!
          towns: [Town!]! @relationship(type: "LIES_ON", direction: IN)
        }
        """;
}
