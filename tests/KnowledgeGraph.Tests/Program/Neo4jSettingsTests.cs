using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Settings of Neo4j that stop the program; no server is needed.</summary>
public sealed class Neo4jSettingsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_that_is_wrong_is_named_at_once()
        => Assert.Equal(
            new KgResult(2, "", """
                NEO4J_URI is 'ftp://127.0.0.1', which is not allowed.
                  hint: Allowed: http://HOST:PORT or https://HOST:PORT, such as http://127.0.0.1:7474.
                NEO4J_DATABASE is 'a/b', which is not allowed.
                  hint: Allowed: 3 to 63 letters, digits, points and dashes, a letter first.
                2 problems.

                """),
            await RunAsync("neo4j", ("NEO4J_URI", "ftp://127.0.0.1"), ("NEO4J_DATABASE", "a/b")));

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j+s")]
    public async Task A_Bolt_address_names_the_build_that_can_speak_it(string scheme)
    {
        Assert.SkipWhen(AppContext.BaseDirectory.Contains("full-stack", StringComparison.Ordinal), "This build can speak it.");

        Assert.Equal(
            new KgResult(2, "", $"""
                NEO4J_URI has the scheme '{scheme}', but this build has no Bolt driver.
                  hint: Give the server's HTTP address, such as http://127.0.0.1:7474, or build with -p:FullStack=true.

                """),
            await RunAsync("neo4j", ("NEO4J_URI", $"{scheme}://127.0.0.1:7687")));
    }

    [Fact]
    public async Task A_password_in_the_address_is_not_repeated()
    {
        var result = await RunAsync("neo4j", ("NEO4J_URI", "http://neo4j:secret@127.0.0.1:7474"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("NEO4J_URI is '...@127.0.0.1:7474', which is not allowed.", result.Errors);
    }

    [Fact]
    public async Task Another_store_is_refused()
        => Assert.Equal(
            new KgResult(2, "", """
                --store is 'mysql', which is not allowed.
                  hint: Allowed: sqlite or neo4j.

                """),
            await RunAsync("mysql"));

    [Fact]
    public async Task Settings_of_Neo4j_do_not_matter_to_SQLite()
    {
        CityGraph.WriteTo(_folder);

        var result = await RunAsync("sqlite", ("NEO4J_URI", "bolt://127.0.0.1"), ("NEO4J_AUTH", "neo4j/secret"));

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
    }

    Task<KgResult> RunAsync(string store, params (string, string)[] variables)
        => KgProcess.RunAsync(_folder.Path, ["load", "--store", store], "", variables);
}
