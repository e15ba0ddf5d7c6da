using KnowledgeGraph.Serving;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Places that are shared in two steps: some of them are for everybody, the rest not.</summary>
public sealed class GateTests
{
    static readonly TimeSpan _long = TimeSpan.FromMinutes(1);

    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_waited_for_the_first_gate_takes_a_place_at_the_second_too()
    {
        var last = new Gate(1, maxWaiting: 0, _long);
        var first = new Gate(1, maxWaiting: 1, _long, last);
        Assert.True(await first.EnterAsync(Cancelled));
        var second = first.EnterAsync(Cancelled).AsTask();

        first.Leave();

        Assert.True(await second);
        Assert.False(await last.EnterAsync(Cancelled));
        first.Leave();
        Assert.True(await last.EnterAsync(Cancelled));
    }

    [Fact]
    public async Task Whoever_is_refused_at_the_second_gate_holds_no_place_at_the_first()
    {
        var last = new Gate(1, maxWaiting: 0, _long);
        var first = new Gate(1, maxWaiting: 0, _long, last);
        Assert.True(await last.EnterAsync(Cancelled));
        Assert.False(await first.EnterAsync(Cancelled));

        last.Leave();

        Assert.True(await first.EnterAsync(Cancelled));
    }
}
