using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Tests.Neo4j.Loading;

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>Nobody reads a generation that may be gone.</summary>
[Collection(Neo4jLoadCollection.Name)]
public sealed class TenureTests : IAsyncLifetime
{
    readonly Neo4jServer _server;
    readonly GuardedTransport _transport;
    readonly Clock _clock = new();
    readonly Tenure _tenure;

    public TenureTests(Neo4jServer server)
    {
        _server = server;
        _transport = new(server.Connect(), server.Settings);
        _tenure = new(_transport, Neo4jSettings.DefaultGraph, 7, _clock);
    }

    public async ValueTask InitializeAsync() => await ServeAsync(7);

    public async ValueTask DisposeAsync()
    {
        await _server.EmptyAsync();
        _transport.Dispose();
    }

    [Fact]
    public async Task Who_saw_it_lately_may_begin_though_another_took_its_place()
    {
        await ServeAsync(8);
        _clock.Pass(9);
        await _tenure.BeginAsync(default);
        _clock.Pass(20);
        _tenure.End();
    }

    [Fact]
    public async Task Who_has_not_looked_for_long_looks_first()
    {
        _clock.Pass(3600);
        await _tenure.BeginAsync(default);
        _clock.Pass(9);
        await ServeAsync(8);
        await _tenure.BeginAsync(default);
    }

    [Fact]
    public async Task Who_has_not_looked_for_long_may_not_begin_where_another_took_its_place()
    {
        await ServeAsync(8);
        _clock.Pass(11);
        await Assert.ThrowsAsync<StoreException>(async () => await _tenure.BeginAsync(default));
    }

    [Fact]
    public async Task Nobody_may_begin_where_nothing_is_in_service_any_more()
    {
        await _transport.WriteAsync([new("MATCH (m:`.marker`) DELETE m")], default);
        _clock.Pass(11);
        await Assert.ThrowsAsync<StoreException>(async () => await _tenure.BeginAsync(default));
    }

    [Fact]
    public async Task What_was_read_while_the_program_slept_does_not_count()
    {
        await _tenure.BeginAsync(default);
        _clock.Pass(31);
        Assert.Throws<StoreException>(_tenure.End);
    }

    async Task ServeAsync(long generation)
    {
        var parameters = new Dictionary<string, object?> { ["generation"] = generation };
        await _transport.WriteAsync([new("MERGE (m:`.marker` {name: 'served'}) SET m.generation = $generation", parameters)], default);
    }

    sealed class Clock : TimeProvider
    {
        DateTimeOffset _now = DateTimeOffset.UnixEpoch;

        public void Pass(int seconds) => _now += TimeSpan.FromSeconds(seconds);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
