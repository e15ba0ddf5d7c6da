using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j.Transport;

/// <summary>What goes wrong between this program and a real server is an error in time, and is over when it is over.</summary>
[Collection(AloneCollection.Name)]
public sealed class FaultTests : IDisposable
{
    static readonly TimeSpan Time = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);
    static readonly CypherStatement Large = new("RETURN [i IN range(1, 100000) | 'row ' + i]");

    readonly TcpProxy _proxy;
    readonly Neo4jSettings _settings;
    readonly GuardedTransport _transport;

    public FaultTests(Neo4jServer server)
    {
        _proxy = new(server.Settings.Uri);
        _settings = server.Settings with { Uri = _proxy.Uri, StatementTime = Time };
        _transport = new(_settings.Connect(), _settings);
    }

    public void Dispose()
    {
        _transport.Dispose();
        _proxy.Dispose();
    }

    [Fact]
    public async Task A_refused_connection_is_an_error_of_the_store_until_it_is_accepted_again()
    {
        await SucceedAsync();

        _proxy.Refuse();
        for (var i = 0; i < 20; i++)
            await FailAsync<StoreException>();

        _proxy.Accept();
        await RecoverAsync();
    }

    [Fact]
    public async Task Silence_ends_with_the_time_and_service_is_back_soon_after_it()
    {
        await SucceedAsync();

        _proxy.IsSilent = true;
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => FailAsync<TimeoutException>()));

        _proxy.IsSilent = false;
        await RecoverAsync();
    }

    [Fact]
    public async Task Once_two_looks_have_failed_requests_fail_at_once()
    {
        _proxy.IsSilent = true;
        for (var look = 0; look < 2; look++)
            await Assert.ThrowsAsync<StoreException>(async () => await _transport.LookAsync(new("RETURN 1"), default));
        Assert.False(_transport.IsReachable);

        var clock = Stopwatch.StartNew();
        await FailAsync<StoreException>();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Time / 2);

        _proxy.IsSilent = false;
        await RecoverAsync(async () => (await _transport.LookAsync(new("RETURN 1"), default)).Dispose());
        Assert.True(_transport.IsReachable);
        await RecoverAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(500_000)]
    public async Task A_body_that_is_cut_is_asked_for_once_more(int bytes)
    {
        await SucceedAsync();

        _proxy.BytesBeforeCut = bytes;
        // With nothing left to pass, a new connection is cut as well.
        await FailAsync<StoreException>();

        Assert.Equal(2, _proxy.Accepted);
        _proxy.BytesBeforeCut = null;
        await RecoverAsync();
    }

    [Fact]
    public async Task A_connection_that_breaks_once_is_not_noticed()
    {
        await SucceedAsync();

        _proxy.Refuse();
        var asking = SucceedAsync();
        _proxy.Accept();

        await asking;
    }

    [Fact]
    public async Task A_slow_answer_is_complete()
    {
        _proxy.Delay = TimeSpan.FromMilliseconds(5);
        await SucceedAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_named_with_its_remedy_and_not_tried_again()
    {
        var settings = _settings with { Password = "not-this-one" };
        using var transport = new GuardedTransport(settings.Connect(), settings);

        var refusal = await Assert.ThrowsAsync<StoreException>(async () => await transport.ReadAsync(Large, default));

        Assert.Equal("Set NEO4J_USER and NEO4J_PASSWORD.", refusal.Hint);
        Assert.DoesNotContain("not-this-one", $"{refusal} {settings}");
        Assert.Equal(1, _proxy.Accepted);
    }

    [Fact]
    public async Task An_answer_larger_than_may_be_is_refused_before_it_is_all_there()
    {
        Assert.SkipWhen(BoltScheme.IsOf(_settings.Uri), "The driver hands over a row when all of it is there.");
        var settings = _settings with { MaxResultBytes = 100_000 };
        using var transport = settings.Connect();

        await Assert.ThrowsAsync<KnowledgeGraph.Stores.AnswerTooLargeException>(async () => await transport.ReadAsync(Large, default));
    }

    async Task SucceedAsync()
    {
        using var rows = await _transport.ReadAsync(Large, default);
        rows.EnterList();
        var count = 0;
        for (; !rows.AtEnd; count++)
            rows.Skip();
        Assert.Equal(100_000, count);
    }

    async Task FailAsync<T>()
        where T : Exception
    {
        var clock = Stopwatch.StartNew();
        await Assert.ThrowsAsync<T>(async () => await _transport.ReadAsync(Large, default));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Time + TimeSpan.FromSeconds(1));
    }

    Task RecoverAsync() => RecoverAsync(SucceedAsync);

    // A busy server may be late at first.
    static async Task RecoverAsync(Func<Task> ask)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
            try
            {
                await ask();
                return;
            }
            catch (Exception failure) when (failure is StoreException or TimeoutException && clock.Elapsed < Recovery)
            {
            }
    }
}
