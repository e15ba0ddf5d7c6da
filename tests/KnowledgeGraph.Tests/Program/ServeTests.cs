using System.Net;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg serve</c> from start to stop.</summary>
public sealed class ServeTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public ServeTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_loads_the_seeds_answers_and_ends_with_grace()
    {
        using var server = await KgServer.StartAsync(_folder.Path);

        var answer = await server.AskAsync(CityGraph.Query);
        using var ready = await server.GetAsync("/health/ready");
        using var sdl = await server.GetAsync("/graphql/schema.graphql");
        var end = await server.TerminateAsync();

        Assert.Equal(CityGraph.Answer, answer);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (ready.StatusCode, sdl.StatusCode));
        Assert.Empty(ready.Headers.Server);
        Assert.Equal(["GraphQL", "SDL", "health", "page"], server.Addresses.Keys);
        Assert.Equal(0, end.ExitCode);
        Assert.EndsWith("Stop with Ctrl-C.\nStopped.\n", end.Errors);
    }

    [Fact]
    public async Task It_serves_a_later_load_without_a_restart()
    {
        using var server = await KgServer.StartAsync(_folder.Path);
        CityGraph.WriteSeeds(_folder, "name: Seoul", "name: Soul");

        await KgProcess.RunAsync(_folder.Path, ["load"]);

        Assert.Contains("Soul", await server.AskUntilAsync(CityGraph.Query, "Soul"));
    }

    [Fact]
    public async Task Data_that_cannot_be_served_leaves_the_old_data_in_service_and_is_logged()
    {
        using var server = await KgServer.StartAsync(_folder.Path);
        _folder.Write("data/current", "0000000000000000.db\n");

        var logged = await server.ReadErrorsUntilAsync("New data cannot be served");
        var answer = await server.AskAsync(CityGraph.Query);

        Assert.Contains("New data cannot be served, the old data still is:", logged);
        Assert.Equal(CityGraph.Answer, answer);
    }

    [Fact]
    public async Task Without_loading_it_serves_what_is_there()
    {
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        CityGraph.WriteSeeds(_folder, "name: Seoul", "nme: Seoul");

        using var server = await KgServer.StartAsync(_folder.Path, "--no-load");

        Assert.Equal(CityGraph.Answer, await server.AskAsync(CityGraph.Query));
    }

    [Fact]
    public async Task Without_loading_and_without_data_it_says_how_to_load()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["serve", "--no-load"]);

        Assert.Equal((4, ""), (result.ExitCode, result.Out));
        Assert.Contains("kg load", result.Errors);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_the_next_step()
    {
        using var server = await KgServer.StartAsync(_folder.Path);
        var port = new Uri(server.Addresses["page"]).Port;

        var result = await KgProcess.RunAsync(_folder.Path, ["serve", "--urls", $"http://127.0.0.1:{port}"]);

        Assert.Equal(
            new KgResult(2, "", $"""
                Another program already listens on 127.0.0.1:{port}.
                  hint: Stop it, or choose another port: kg serve --urls http://127.0.0.1:{port + 1}

                """),
            result);
    }

    [Fact]
    public async Task Hardened_it_offers_no_SDL_and_no_introspection()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--hardened", "--host", "builtin");

        using var sdl = await server.GetAsync("/graphql/schema.graphql");
        var introspection = await server.AskAsync("{ __schema { queryType { name } } }");

        Assert.Equal(HttpStatusCode.NotFound, sdl.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Introspection is not offered.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046"}}]}""",
            introspection);
        Assert.Equal(["GraphQL", "health", "page"], server.Addresses.Keys);
    }

    [Fact]
    public async Task It_has_the_IDE_that_the_build_brought()
    {
        Needs.Ide();
        using var server = await KgServer.StartAsync(_folder.Path);

        using var page = await server.GetAsync("/graphql/ide/");
        using var licence = await server.GetAsync("/graphql/ide/LICENSE");

        Assert.Contains("static/js/main.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Copyright (c) ChilliCream, Inc.", await licence.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_ide_graphiql_it_has_that_one()
    {
        Needs.GraphiQL();
        using var server = await KgServer.StartAsync(_folder.Path, "--ide", "graphiql");

        using var page = await server.GetAsync("/graphql/ide/");

        Assert.Contains("<title>GraphiQL - KnowledgeGraph</title>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_ide_none_it_has_no_page_for_browsers()
    {
        using var server = await KgServer.StartAsync(_folder.Path, [], [("KG_IDE", "none")]);

        using var page = await server.GetAsync("/graphql/ide/");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Where_there_is_no_graph_it_serves_the_one_beside_the_program_and_leaves_no_data()
    {
        using var elsewhere = new TemporaryFolder();
        using var home = new TemporaryFolder();

        var result = await KgProcess.RunAsync(elsewhere.Path, ["load"], "", ("XDG_DATA_HOME", home.Path));

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
        Assert.True(File.Exists(Path.Combine(home.Path, "knowledge-graph", "data", "current")));
    }
}
