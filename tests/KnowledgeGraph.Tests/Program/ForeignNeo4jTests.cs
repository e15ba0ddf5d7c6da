using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>The program with <c>--store neo4j --as-is</c>: a database that others keep, by a schema of ours.</summary>
public sealed class ForeignNeo4jTests : IAsyncLifetime
{
    const string Query = "{ towns(order: [{ name: ASC }]) { nodes { name river { name } } } river(id: \"rhone\") { towns { totalCount } } }";
    const string Answer = """{"data":{"towns":{"nodes":[{"name":"Geneva","river":{"name":"Rhône"}},{"name":"Nyon","river":null}]},"river":{"towns":{"totalCount":1}}}}""";

    // Labels that no other test has, since a server may be shared.
    readonly string _suffix = Guid.NewGuid().ToString("n");
    readonly TemporaryFolder _folder = new();
    readonly Neo4jServer _server;

    public ForeignNeo4jTests(Neo4jServer server)
    {
        _server = server;
        _folder.Write("graph-schema/towns.graphql", RandomSchema.Evidence + $$"""
            type Town @node(labels: ["Town_{{_suffix}}"]) {
              id: ID!
              name: String!
              river: River @relationship(type: "LIES_ON", direction: OUT)
            }
            type River @node(labels: ["River_{{_suffix}}"]) {
              id: ID!
              name: String!
              towns: [Town!]! @relationship(type: "LIES_ON", direction: IN)
            }
            """);
    }

    (string, string)[] Variables => _server.Variables;

    public async ValueTask InitializeAsync() => await WriteAsync($$"""
        CREATE (:Town_{{_suffix}} {id: 'geneva', name: 'Geneva'})-[:LIES_ON]->(:River_{{_suffix}} {id: 'rhone', name: 'Rhône'}),
          (:Town_{{_suffix}} {id: 'nyon', name: 'Nyon'})
        """);

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await WriteAsync($"MATCH (n:Town_{_suffix}|River_{_suffix}) DETACH DELETE n");
    }

    [Fact]
    public async Task It_is_served_without_a_load()
    {
        using var kg = await KgServer.StartAsync(_folder.Path, ["--store", "neo4j", "--as-is"], Variables);

        Assert.Equal(Answer, await kg.AskAsync(Query));
    }

    [Fact]
    public async Task What_others_write_is_in_the_next_answer_which_no_tag_calls_unchanged()
    {
        using var kg = await KgServer.StartAsync(_folder.Path, ["--store", "neo4j", "--as-is"], Variables);
        using var before = await kg.GetAsync("/graphql?query={town(id:\"nyon\"){name}}");
        using var page = await kg.GetAsync("/node/nyon");

        await WriteAsync($"MATCH (n:Town_{_suffix} {{id: 'nyon'}}) SET n.name = 'Noviodunum'");

        using var after = await kg.GetAsync("/graphql?query={town(id:\"nyon\"){name}}");
        Assert.Equal("""{"data":{"town":{"name":"Nyon"}}}""", await TextOf(before));
        Assert.Equal("""{"data":{"town":{"name":"Noviodunum"}}}""", await TextOf(after));
        Assert.Equal((null, null), (before.Headers.ETag, page.Headers.ETag));
    }

    [Fact]
    public async Task It_is_asked_from_the_terminal_too()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "q.graphql"), "{ rivers { totalCount } }", TestContext.Current.CancellationToken);

        var answer = await RunAsync("query", "q.graphql", "--store", "neo4j", "--as-is");

        Assert.Equal((0, "1"), (answer.ExitCode, new string([.. answer.Out.Where(char.IsDigit)])));
    }

    [Fact]
    public async Task The_doctor_names_types_that_the_database_does_not_have()
    {
        _folder.Write("graph-schema/lakes.graphql", "type Lake @node { id: ID! name: String! }");

        var doctor = await RunAsync("doctor", "--store", "neo4j", "--as-is", "--urls", "http://127.0.0.1:0");

        Assert.Equal(0, doctor.ExitCode);
        Assert.Contains("""
            warning  The database has no node of Lake.
                     Where its label differs, say so: @node(labels: ["ITS_LABEL"]).
            """, doctor.Out);
        Assert.DoesNotContain("seeds", doctor.Out);
    }

    [Fact]
    public async Task Nothing_is_loaded_into_it()
        => Assert.Equal(
            new KgResult(2, "", """
                --as-is reads a database as it is; nothing can be loaded into it.
                  hint: Leave out --as-is.

                """),
            await RunAsync("load", "--store", "neo4j", "--as-is"));

    [Fact]
    public async Task Only_Neo4j_has_such_databases()
        => Assert.Equal(
            new KgResult(2, "", """
                --as-is is for databases of Neo4j alone.
                  hint: Add --store neo4j.

                """),
            await RunAsync("serve", "--as-is"));

    [Fact]
    public async Task A_schema_that_is_wrong_is_refused_with_the_command_that_says_where()
    {
        _folder.Write("graph-schema/lakes.graphql", "type Lake @node { id: ID! name: Strin! }");

        var result = await RunAsync("serve", "--store", "neo4j", "--as-is");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("kg schema check --schema", result.Errors);
    }

    Task<KgResult> RunAsync(params string[] args) => KgProcess.RunAsync(_folder.Path, args, "", Variables);

    static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    async Task WriteAsync(string statement)
    {
        using var transport = _server.Connect();
        await transport.WriteAsync([new(statement)], default);
    }
}
