using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>How many requests a server of Neo4j has in hand at once, by a server that may fall silent.</summary>
public sealed class CapacityTests : IDisposable
{
    const string Query = """{ town(id: "geneva") { name } }""";

    static readonly Neo4jSettings Four = new(new("http://127.0.0.1"), "neo4j", "") { MaxInFlight = 4 };

    static readonly EngineLimits NoneWaits = new() { MaxWaiting = 0 };

    readonly RecordedServer _server = new(202, statement => Answer(statement.Contains("dbms.components", StringComparison.Ordinal) ? "\"5.26.31\"" : "[null]"));
    readonly TcpProxy _proxy;
    readonly CancellationTokenSource _end = new();

    public CapacityTests() => _proxy = new(_server.Uri);

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _proxy.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task More_requests_than_may_wait_are_refused_at_once()
    {
        using var engine = Open(NoneWaits with { MaxWaiting = 3 });
        _proxy.IsSilent = true;
        var asked = Enumerable.Range(0, 6).Select(_ => AskAsync(engine)).ToList();

        var refusal = await Task.WhenAny(asked);

        Assert.Equal(ErrorCodes.Overload, await refusal);
        Assert.Equal(5, await CountInHandAsync(asked, 5));
        await _end.CancelAsync();
        foreach (var one in asked.Where(one => one != refusal))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        // One asked for the version.
        Assert.InRange(_server.Requests.Count, 1, 3);
    }

    [Fact]
    public async Task Requests_of_which_nobody_knows_how_long_they_take_share_half_of_the_places()
    {
        using var engine = Open(NoneWaits);
        Assert.Equal(2, await CountInHandAsync(engine, 2));
    }

    [Fact]
    public async Task Requests_that_have_been_quick_have_all_places()
    {
        using var engine = Open(NoneWaits);
        // The first may take long, while the program compiles itself.
        for (var ask = 0; ask < 3; ask++)
            Assert.Null(await AskAsync(engine));

        Assert.Equal(4, await CountInHandAsync(engine, 4));
    }

    [Fact]
    public async Task Requests_that_ran_out_of_time_share_a_quarter_of_the_places()
    {
        using var engine = Open(NoneWaits with { Timeout = TimeSpan.FromSeconds(1) });
        _proxy.IsSilent = true;
        Assert.Equal(ErrorCodes.Timeout, await AskAsync(engine));

        Assert.Equal(1, await CountInHandAsync(engine, 1));
    }

    Task<int> CountInHandAsync(GraphEngine engine, int expected)
    {
        _proxy.IsSilent = true;
        return CountInHandAsync(Enumerable.Range(0, 8).Select(_ => AskAsync(engine)).ToList(), expected);
    }

    // Those that find no place are refused within a moment; the others have none to answer them.
    static async Task<int> CountInHandAsync(IReadOnlyList<Task<string?>> asked, int expected)
    {
        for (var look = 0; look < 100 && asked.Count(one => !one.IsCompleted) > expected; look++)
            await Task.Delay(10);
        await Task.Delay(50);
        return asked.Count(one => !one.IsCompleted);
    }

    /// <returns>The code of the first error; null where there is none.</returns>
    async Task<string?> AskAsync(GraphEngine engine)
    {
        using var answer = await engine.ExecuteAsync(new(Query), _end.Token);
        return answer.Errors is [var first, ..] ? first.Code : null;
    }

    GraphEngine Open(EngineLimits limits)
    {
        var schema = SchemaReader.ReadText(RandomSchema.Evidence + "type Town @node { id: ID! name: String }", "town.graphql").Value!;
        return GraphEngine.Open(new Neo4jStore(Four with { Uri = _proxy.Uri }, schema), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    static string Answer(string value) => $$"""{"data":{"fields":["x"],"values":[[{{value}}]]},"bookmarks":["b"]}""";
}
