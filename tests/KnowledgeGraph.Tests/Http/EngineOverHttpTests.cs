using System.Net;
using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Http;

/// <summary>The whole way: seeds, load, engine, host, socket.</summary>
public sealed class EngineOverHttpTests : IAsyncLifetime
{
    readonly TemporaryFolder _folder = new();
    GraphEngine _engine = null!;
    WebHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        CityGraph.WriteTo(_folder);
        Load();
        _engine = GraphEngine.Open(new SqliteStore(DataFolder), new(), sdl => GraphQLNetValidator.For(sdl, new()));
        _host = await WebHost.StartOnAsync(_engine);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _engine.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Data_arrives_as_the_engine_wrote_it()
        => Assert.Equal(
            (HttpStatusCode.OK, """{"data":{"city":{"name":"Busan","onSea":true}}}"""),
            await PostAsync("""{"query":"query ($id: ID!) { city(id: $id) { name onSea } }","variables":{"id":"busan"}}"""));

    [Theory]
    [InlineData("""{"query":"query ($id: ID!) { city(id: $id) { name } }"}""", "HC0018")]
    [InlineData("""{"query":"query ($id: ID!) { city(id: $id) { name } }","variables":{"id":[1]}}""", "HC0016")]
    [InlineData("""{"query":"{ city(id: 1) { nmae } }"}""", "KG_VALIDATION")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", "KG_OPERATION")]
    [InlineData("""{"query":"{ city"}""", "HC0014")]
    public async Task A_refusal_is_a_400_with_its_code(string body, string code)
    {
        var (status, text) = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"\"code\":\"{code}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_data_shows_in_answers_tags_and_health()
    {
        var before = await _host.Client.GetAsync("/graphql?query=%7B+city(id:%22seoul%22)+%7B+onSea+%7D+%7D");
        var versionBefore = await _host.Client.GetStringAsync("/health/ready");

        CityGraph.WriteSeeds(_folder, "name: Seoul", "name: Seoul City");
        Load();
        Assert.True(_engine.Refresh());
        var after = await _host.Client.GetAsync("/graphql?query=%7B+city(id:%22seoul%22)+%7B+onSea+%7D+%7D");

        Assert.NotNull(before.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.NotEqual(versionBefore, await _host.Client.GetStringAsync("/health/ready"));
    }

    string DataFolder => Path.Combine(_folder.Path, "data");

    void Load()
    {
        var schema = SchemaReader.ReadFolder(Path.Combine(_folder.Path, "graph-schema"));
        var graph = SeedReader.ReadFolder(schema.Value!, Path.Combine(_folder.Path, "seeds"));
        Assert.Empty(graph.Problems);
        SqliteLoader.Load(graph.Value!, DataFolder);
    }

    async Task<(HttpStatusCode Status, string Text)> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "application/graphql-response+json");
        var response = await _host.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
