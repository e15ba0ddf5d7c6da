using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;
using GraphWriter = KnowledgeGraph.Neo4j.Loading.GraphWriter;

namespace KnowledgeGraph.Tests.Neo4j.Loading;

/// <summary>Loads into a real server.</summary>
[Collection(Neo4jLoadCollection.Name)]
public sealed class LoaderTests(Neo4jServer server) : IAsyncLifetime
{
    CypherTransport _transport = null!;

    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _transport = server.Connect();
        await server.EmptyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_transport is null)
            return;
        _transport.Dispose();
        await server.EmptyAsync();
    }

    [Fact]
    public async Task A_second_load_of_the_same_data_changes_nothing()
    {
        var first = await LoadAsync(Graph("Busan"));
        var served = await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled);

        var second = await LoadAsync(Graph("Busan"));

        Assert.Equal((false, true), (first.IsUnchanged, second.IsUnchanged));
        Assert.Equal(served, await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));
        Assert.Equal((first.Version, Layout.Number), (served!.Version, served.Layout));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var report = await Neo4jLoader.DryRunAsync(Graph("Busan"), server.Settings, Cancelled);

        Assert.Equal((3, 2), (report.NodeCount, report.RelationshipCount));
        Assert.Equal(["Conference +1", "Nation +1", "Resolution +1", "ADOPTED +1", "HOSTED_BY +1"], report.Changes.Select(change => $"{change.Name} +{change.Added}"));
        Assert.Null(await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));
        Assert.Equal(0, await NumberAsync("MATCH (g:`.generation`) RETURN count(g)"));
    }

    [Fact]
    public async Task What_changes_is_counted_as_for_SQLite()
    {
        using var folder = new TemporaryFolder();
        SqliteLoader.Load(Graph("Busan"), folder.Path);
        await LoadAsync(Graph("Busan"));
        var changed = Graph("Pusan", more: true);

        var report = await Neo4jLoader.DryRunAsync(changed, server.Settings, Cancelled);

        Assert.Equal(SqliteLoader.DryRun(changed, folder.Path).Changes, report.Changes);
        Assert.Contains(report.Changes, change => change.Changed > 0);
    }

    [Fact]
    public async Task A_generation_out_of_service_stays_while_readers_may_use_it_and_goes_with_a_later_load()
    {
        await LoadAsync(Graph("a"));
        var first = (await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled))!.Number;

        await LoadAsync(Graph("b"));
        await LoadAsync(Graph("c"));
        Assert.Equal(3, await CountAsync(first));

        await _transport.WriteAsync([new("MATCH (g:`.generation`) WHERE g.retiredAt IS NOT NULL SET g.retiredAt = g.retiredAt - 60000")], Cancelled);
        await LoadAsync(Graph("c"));

        Assert.Equal(0, await CountAsync(first));
        Assert.Equal(1, await NumberAsync("MATCH (g:`.generation`) RETURN count(g)"));
        Assert.DoesNotContain(await StoredIndex.ReadAsync(_transport, Cancelled), index => index.Generation == first);
    }

    [Fact]
    public async Task What_a_load_left_that_stopped_midway_goes_with_the_next()
    {
        await LoadAsync(Graph("a"));
        var served = await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled);
        var half = 0L;

        await Assert.ThrowsAsync<OperationCanceledException>(() => LoadAsync(Graph("b"), number =>
        {
            half = number;
            return Stopping(GraphWriter.Write(Graph("b"), number), () => throw new OperationCanceledException());
        }));
        Assert.NotEqual(0, await CountAsync(half));
        Assert.Equal(served, await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));

        await LoadAsync(Graph("a"));

        Assert.Equal(0, await CountAsync(half));
        Assert.DoesNotContain(await StoredIndex.ReadAsync(_transport, Cancelled), index => index.Generation == half);
        Assert.Equal(served, await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));
    }

    [Fact]
    public async Task A_load_waits_until_the_time_of_a_killed_one_is_over()
    {
        await LoadAsync(Graph("a"));
        await HoldAsync(TimeSpan.FromSeconds(2));

        await LoadAsync(Graph("b"));

        Assert.Equal(0, await NumberAsync("MATCH (l:`.lock`) RETURN count(l.owner)"));
    }

    [Fact]
    public async Task A_load_that_is_running_keeps_another_out_and_is_named()
    {
        await LoadAsync(Graph("a"));
        await HoldAsync(TimeSpan.FromMinutes(2));

        var refusal = await Assert.ThrowsAsync<StoreException>(() => LoadAsync(Graph("b")));

        Assert.Equal("Another load is running: somebody.", refusal.Message);
    }

    [Fact]
    public async Task A_load_that_slept_too_long_writes_nothing_after_another_took_over()
    {
        await LoadAsync(Graph("a"));
        var served = await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled);
        var late = 0L;

        var refusal = await Assert.ThrowsAsync<StoreException>(() => LoadAsync(Graph("b"), number =>
        {
            late = number;
            return Stopping(GraphWriter.Write(Graph("b"), number), () => Block(HoldAsync(TimeSpan.FromMinutes(2))));
        }));

        Assert.StartsWith("Another load has taken over", refusal.Message);
        Assert.Equal(1, await CountAsync(late));
        Assert.Equal(served, await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));
    }

    [Theory]
    [InlineData("nodes", "2 nodes where 3 were written.")]
    [InlineData("relationships", "1 relationships where 2 were written.")]
    [InlineData("places", "1 relationships have no place in the index 'ADOPTED Out Resolution number.GENERATION'.")]
    public async Task A_generation_with_something_missing_is_not_put_in_service(string stage, string expected)
    {
        var generation = 0L;

        var refusal = await Assert.ThrowsAsync<StoreException>(() => LoadAsync(Graph("a"), number =>
        {
            generation = number;
            var whole = GraphWriter.Write(Graph("a"), number);
            return whole with { Batches = whole.Batches.Where(batch => batch.Stage != stage || batch.Done != batch.Total) };
        }));

        Assert.Equal($"The new generation is incomplete: {expected.Replace("GENERATION", $"{generation}", StringComparison.Ordinal)}", refusal.Message);
        Assert.Null(await Marker.ReadAsync(_transport, Neo4jSettings.DefaultGraph, Cancelled));
    }

    static GraphSource Graph(string name, bool more = false)
    {
        var graph = new GraphBuilder()
            .Node("Nation", "korea", ("name", "Korea"))
            .Node("Conference", "pp-14", ("name", name), ("memberCount", 193L))
            .Node("Resolution", "res-5", ("title", "On business"), ("number", 5L))
            .Relationship("pp-14", "HOSTED_BY", "korea")
            .Relationship("pp-14", "ADOPTED", "res-5", null, ("asNew", more));
        return (more ? graph.Node("Nation", "qatar", ("name", "Qatar")) : graph).Build();
    }

    Task<KnowledgeGraph.Stores.Loading.LoadReport> LoadAsync(GraphSource source, Func<long, GenerationContents>? contentsOf = null)
        => Neo4jLoader.LoadAsync(source, _transport, Neo4jSettings.DefaultGraph, contentsOf ?? (number => GraphWriter.Write(source, number)), null, Cancelled);

    // After the first batch something happens.
    static GenerationContents Stopping(GenerationContents contents, Action happen)
    {
        return contents with { Batches = Batches() };

        IEnumerable<GenerationBatch> Batches()
        {
            foreach (var batch in contents.Batches)
            {
                yield return batch;
                happen();
            }
        }
    }

    async Task HoldAsync(TimeSpan time)
    {
        var parameters = new Dictionary<string, object?> { ["time"] = (long)time.TotalMilliseconds };
        await _transport.WriteAsync([new("MERGE (l:`.lock` {name: 'load'}) SET l.owner = 'somebody', l.until = timestamp() + $time", parameters)], Cancelled);
    }

    static void Block(Task task) => task.GetAwaiter().GetResult();

    Task<long> CountAsync(long generation) => NumberAsync($"MATCH (n:`.{generation}`) RETURN count(n)");

    async Task<long> NumberAsync(string question)
    {
        using var number = await _transport.ReadAsync(new(question), Cancelled);
        return number.Integer();
    }
}
