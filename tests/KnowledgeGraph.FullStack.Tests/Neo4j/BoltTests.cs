using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.Cases;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.FullStack.Tests.Neo4j;

/// <summary>The graph over Bolt: loaded, and asked. It needs NEO4J_URI to be a Bolt address.</summary>
public sealed class BoltTests(SeededGraph graph, Neo4jServer server)
{
    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    Neo4jSettings Settings
    {
        get
        {
            Assert.SkipUnless(BoltScheme.IsOf(server.Settings.Uri), "NEO4J_URI is no Bolt address.");
            return server.Settings;
        }
    }

    [Fact]
    public async Task Every_case_has_the_bytes_of_the_embedded_store()
    {
        await server.EmptyAsync();
        await Neo4jLoader.LoadAsync(graph.Source, Settings, cancellationToken: Cancelled);
        using var store = new Neo4jStore(Settings);
        using var engine = GraphEngine.Open(store, SeededGraph.Limits, sdl => GraphQLNetValidator.For(sdl, SeededGraph.Limits));

        foreach (var name in Case.Names)
        {
            using var expected = await graph.Engine.ExecuteAsync(new Case(name).Request, Cancelled);
            using var actual = await engine.ExecuteAsync(new Case(name).Request, Cancelled);

            Assert.True(expected.Body.Span.SequenceEqual(actual.Body.Span), $"{name}: {System.Text.Encoding.UTF8.GetString(actual.Body.Span)} {actual.Cause}");
        }
    }

    [Fact]
    public async Task A_statement_that_nobody_waits_for_is_ended()
    {
        const string Slow = "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS boltTest";
        const string Running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'boltTest' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)";
        using var transport = Settings.Connect();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);

        var slow = transport.ReadAsync(new(Slow), patience.Token).AsTask();
        await UntilAsync(transport, Running, 1);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        await UntilAsync(transport, Running, 0);
    }

    [Fact]
    public async Task A_server_that_is_away_is_a_failure_that_may_pass()
    {
        var away = Settings with { Uri = new("bolt://127.0.0.1:9") };
        using var transport = away.Connect();

        var failure = await Assert.ThrowsAsync<KnowledgeGraph.Errors.StoreException>(async () => await transport.ReadAsync(new("RETURN 1"), Cancelled));

        Assert.True(failure.MayPass);
    }

    static async Task UntilAsync(CypherTransport transport, string question, long expected)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var count = await transport.ReadAsync(new(question), Cancelled);
            if (count.Integer() == expected)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancelled);
        }
        Assert.Fail($"Not {expected} after ten seconds.");
    }
}
