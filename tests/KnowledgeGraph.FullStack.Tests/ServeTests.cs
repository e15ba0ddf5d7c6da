using System.Net;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary><c>kg serve</c> of a build with HotChocolate.</summary>
public sealed class ServeTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public ServeTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("hotchocolate", true)]
    [InlineData("builtin", false)]
    [InlineData(null, true)]
    public async Task The_host_is_HotChocolate_unless_told_otherwise(string? host, bool isHotChocolate)
    {
        using var server = await KgServer.StartAsync(_folder.Path, host is null ? [] : ["--host", host]);

        // Only HotChocolate has a directive type for costs that may stand on scalars.
        Assert.Equal(isHotChocolate, (await server.AskAsync("{ __schema { directives { name locations } } }")).Contains("\"SCALAR\",\"OBJECT\"", StringComparison.Ordinal));
        Assert.Equal("""{"data":{"city":{"name":"Busan"}}}""", await server.AskAsync("{ city(id: \"busan\") { name } }"));
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/ready")).StatusCode);
        Assert.Contains("type City", await (await server.GetAsync("/graphql/schema.graphql")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_data_of_another_schema_is_served_within_seconds()
    {
        using var server = await KgServer.StartAsync(_folder.Path);
        const string Query = "{ city(id: \"busan\") { name mayor } }";
        var before = await server.AskAsync(Query);

        var schema = File.ReadAllText(Path.Combine(_folder.Path, "graph-schema/city.graphql"));
        _folder.Write("graph-schema/city.graphql", schema.Replace("onSea: Boolean", "onSea: Boolean mayor: String", StringComparison.Ordinal));
        await KgProcess.RunAsync(_folder.Path, ["load"]);

        Assert.Contains("KG_VALIDATION", before, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"city":{"name":"Busan","mayor":null}}}""", await server.AskUntilAsync(Query, "data"));
    }

    [Fact]
    public async Task A_hardened_server_tells_strangers_nothing()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--hardened");

        Assert.Contains("HC0046", await server.AskAsync("{ __schema { queryType { name } } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("hint", await server.AskAsync("{ cities(first: 101) { totalCount } }"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/graphql?sdl")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/graphql/schema.graphql")).StatusCode);
    }
}
