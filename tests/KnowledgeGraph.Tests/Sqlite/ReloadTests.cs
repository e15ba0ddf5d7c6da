using System.Text.Json.Nodes;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

public sealed class ReloadTests
{
    const string ThreePlaces = """
        { conference(id: "pp-14") { name host { name } adopted { nodes { title } } } conferences { nodes { name } } }
        """;

    [Fact]
    public async Task A_request_sees_one_state_of_the_data_whatever_is_loaded_meanwhile()
    {
        using var graph = new LoadedGraph(Graph(0));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 32).Select(_ => Task.Run(() => ReadUntilAsync(graph, stop.Token))).ToList();

        for (var generation = 1; generation <= 200; generation++)
        {
            SqliteLoader.Load(Graph(generation), graph.DataFolder, null, TestContext.Current.CancellationToken);
            Assert.True(graph.Engine.Refresh());
        }
        await stop.CancelAsync();
        var seen = await Task.WhenAll(readers);

        Assert.All(seen, answers => Assert.NotEmpty(answers));
        Assert.All(seen.SelectMany(answers => answers), names => Assert.Single(names.Distinct()));
        Assert.Equal("200", Names((await graph.DataAsync(ThreePlaces))!)[0]);
    }

    [Fact]
    public async Task Plans_of_the_old_schema_are_not_used_on_the_new()
    {
        using var graph = new LoadedGraph(Graph(0));
        await graph.DataAsync(ThreePlaces);

        SqliteLoader.Load(Graph(1), graph.DataFolder, null, TestContext.Current.CancellationToken);
        graph.Engine.Refresh();

        Assert.All(Names(await graph.DataAsync(ThreePlaces)), name => Assert.Equal("1", name));
    }

    [Fact]
    public async Task A_refresh_without_news_does_nothing()
    {
        using var graph = new LoadedGraph(Graph(0));

        Assert.False(graph.Engine.Refresh());

        Assert.Equal("0", Names(await graph.DataAsync(ThreePlaces))[0]);
    }

    [Fact]
    public async Task A_damaged_new_file_leaves_the_old_data_in_service()
    {
        using var graph = new LoadedGraph(Graph(0));
        await File.WriteAllTextAsync(Path.Combine(graph.DataFolder, "0000000000000000.db"), "no database", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(graph.DataFolder, "current"), "0000000000000000.db\n", TestContext.Current.CancellationToken);

        Assert.Throws<StoreException>(() => graph.Engine.Refresh());

        Assert.Equal("0", Names(await graph.DataAsync(ThreePlaces))[0]);
    }

    [Fact]
    public void A_current_file_that_names_another_folder_is_refused()
    {
        using var graph = new LoadedGraph(Graph(0));
        File.WriteAllText(Path.Combine(graph.DataFolder, "current"), "../elsewhere.db\n");

        Assert.Throws<StoreException>(() => graph.Engine.Refresh());
    }

    static async Task<List<List<string>>> ReadUntilAsync(LoadedGraph graph, CancellationToken stop)
    {
        var answers = new List<List<string>>();
        while (!stop.IsCancellationRequested || answers.Count == 0)
            answers.Add(Names(await graph.DataAsync(ThreePlaces)));
        return answers;
    }

    static List<string> Names(JsonNode data)
        =>
        [
            (string)data["conference"]!["name"]!, (string)data["conference"]!["host"]!["name"]!,
            (string)data["conference"]!["adopted"]!["nodes"]![0]!["title"]!, (string)data["conferences"]!["nodes"]![0]!["name"]!,
        ];

    static GraphSource Graph(int generation)
        => new GraphBuilder()
            .Node("Conference", "pp-14", ("name", $"{generation}"))
            .Node("Nation", "kor", ("name", $"{generation}"))
            .Node("Resolution", "res-185", ("title", $"{generation}"))
            .Relationship("pp-14", "HOSTED_BY", "kor")
            .Relationship("pp-14", "ADOPTED", "res-185")
            .Build();
}
