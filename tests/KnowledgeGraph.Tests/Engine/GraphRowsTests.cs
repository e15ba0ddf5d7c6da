using System.Text;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public sealed class GraphRowsTests
{
    const string Query = "{ conferences { nodes { name } } }";

    [Fact]
    public async Task Rows_come_from_one_state_of_the_data_while_another_comes_into_service()
    {
        using var graph = new LoadedGraph(Graph(5, "old"), new() { MaxPageSize = 2 });
        var (rows, _) = await graph.Engine.OpenRowsAsync(new(Query), RowFormat.JsonLines, TestContext.Current.CancellationToken);
        using var opened = rows!;
        var first = await ReadAsync(opened);

        SqliteLoader.Load(Graph(9, "new"), graph.DataFolder, null, TestContext.Current.CancellationToken);
        Assert.True(graph.Engine.Refresh());

        Assert.Equal(Lines("old", 0, 2), first);
        Assert.Equal(Lines("old", 2, 3), await ReadAsync(opened) + await ReadAsync(opened));
        Assert.Null(await opened.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Null(opened.Error);
    }

    [Theory]
    [InlineData(RowFormat.JsonLines, "{\"errors\":[{\"message\":\"The answer is larger than 300 bytes.\",\"extensions\":{\"code\":\"KG_ANSWER_TOO_LARGE\"}}]}\n")]
    [InlineData(RowFormat.Csv, "#error KG_ANSWER_TOO_LARGE: The answer is larger than 300 bytes.\r\n")]
    public async Task What_fails_in_the_middle_is_told_by_the_last_record(RowFormat format, string record)
    {
        using var graph = new LoadedGraph(new GraphBuilder()
            .Node("Conference", "c1", ("name", "short")).Node("Conference", "c2", ("name", new string('x', 10_000))).Build(),
            new() { MaxPageSize = 1, MaxAnswerBytes = 300 });
        var (rows, _) = await graph.Engine.OpenRowsAsync(new(Query), format, TestContext.Current.CancellationToken);
        using var opened = rows!;

        Assert.Contains("short", await ReadAsync(opened), StringComparison.Ordinal);
        Assert.Equal(record, await ReadAsync(opened));
        Assert.Null(await opened.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("KG_ANSWER_TOO_LARGE", opened.Error!.Code);
    }

    [Fact]
    public async Task What_fails_at_once_is_refused()
    {
        using var graph = new LoadedGraph(Graph(1, new string('x', 10_000)), new() { MaxAnswerBytes = 300 });
        var (rows, refusal) = await graph.Engine.OpenRowsAsync(new(Query), RowFormat.Csv, TestContext.Current.CancellationToken);

        Assert.Null(rows);
        Assert.Equal("KG_ANSWER_TOO_LARGE", Assert.Single(refusal!.Errors).Code);
    }

    [Fact]
    public async Task Rows_cost_what_a_page_of_them_costs()
    {
        using var graph = new LoadedGraph(Graph(1, "x"), new() { MaxTypeCost = 5 });
        var (rows, refusal) = await graph.Engine.OpenRowsAsync(new(Query), RowFormat.Csv, TestContext.Current.CancellationToken);

        Assert.Null(rows);
        Assert.Equal("HC0047", Assert.Single(refusal!.Errors).Code);
    }

    static async Task<string> ReadAsync(GraphRows rows)
        => Encoding.UTF8.GetString((await rows.ReadAsync(TestContext.Current.CancellationToken))!.Value.Span);

    static string Lines(string name, int first, int count)
        => string.Concat(Enumerable.Range(first, count).Select(i => $"{{\"name\":\"{name}{i}\"}}\n"));

    static KnowledgeGraph.Seeding.GraphSource Graph(int count, string name)
    {
        var graph = new GraphBuilder();
        for (var i = 0; i < count; i++)
            graph.Node("Conference", $"c{i}", ("name", $"{name}{i}"));
        return graph.Build();
    }
}
