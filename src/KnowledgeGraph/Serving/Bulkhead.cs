using KnowledgeGraph.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Serving;

/// <summary>Shares the places of a store among requests, so that quick ones do not wait for slow ones.</summary>
/// <remarks>
/// Nobody can tell from a request how long it will take. So it begins among the new; what is not done in a moment is stopped and
/// begins again among the slow. From then on its program begins there, until it was quick; then all places are open to it.
/// A store that goes on with what was stopped is not asked twice: there a request that was slow only makes the next one begin among the slow.
/// </remarks>
sealed class Bulkhead
{
    // By a clock that counts whole ones.
    const long InstantMilliseconds = 2;

    // More slow ones would wait in vain, or for longer than anybody likes; as many quick ones are done in a moment.
    const int WaitingPerSlow = 32;

    readonly StoreCapacity _capacity;
    readonly EngineLimits _limits;
    readonly EngineLimits _quickLimits;
    readonly Gate _quick;
    readonly Gate _new;
    readonly Gate _slow;

    public Bulkhead(StoreCapacity capacity, EngineLimits limits)
    {
        (_capacity, _limits) = (capacity, limits);
        _quickLimits = capacity.StopsAtOnce && capacity.Moment < limits.Timeout ? limits with { Timeout = capacity.Moment } : limits;
        _quick = new(capacity.Places, limits.MaxWaiting, limits.MaxWait);
        _new = new(capacity.NotYetQuick, limits.MaxWaiting, limits.MaxWait, _quick);
        _slow = new(capacity.NotYetQuick / 2, (limits.MaxWaiting + WaitingPerSlow - 1) / WaitingPerSlow, limits.MaxWait, _new);
    }

    /// <exception cref="StoreException">Too many requests wait already, or what the store throws.</exception>
    public async ValueTask<AnswerBuffer> RunAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, AnswerWishes wishes, CancellationToken cancellationToken)
        => await RunQuicklyAsync(store, program, variables, wishes, cancellationToken)
            ?? await RunSlowlyAsync(store, program, variables, wishes, cancellationToken);

    /// <returns>Null where it is slow.</returns>
    async ValueTask<AnswerBuffer?> RunQuicklyAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        if (program.Pace == Pace.Slow)
            return null;
        var gate = program.Pace == Pace.New ? _new : _quick;
        await EnterAsync(gate, cancellationToken);
        try
        {
            // Another request may have shown meanwhile how long it takes.
            return program.Pace == Pace.Slow ? null : await RunAsync(store, program, variables, _quickLimits, wishes, cancellationToken);
        }
        catch (TimeoutException) when (_quickLimits != _limits)
        {
            return null;
        }
        finally
        {
            gate.Leave();
        }
    }

    async ValueTask<AnswerBuffer> RunSlowlyAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        await EnterAsync(_slow, cancellationToken);
        try
        {
            return await RunAsync(store, program, variables, _limits, wishes, cancellationToken);
        }
        finally
        {
            _slow.Leave();
        }
    }

    async ValueTask<AnswerBuffer> RunAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, EngineLimits within, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        try
        {
            // A store that stops at once computes on the thread that asks it; another is waited for.
            if (_capacity.StopsAtOnce && program.Pace != Pace.Instant)
                await PoolThread.EnterAsync();
            var started = Environment.TickCount64;
            var answer = await store.ExecuteAsync(program.Program, variables, within, wishes, cancellationToken);
            program.Pace = PaceOf(Environment.TickCount64 - started, program);
            return answer;
        }
        catch (TimeoutException)
        {
            program.Pace = Pace.Slow;
            throw;
        }
    }

    Pace PaceOf(long milliseconds, PricedProgram program)
        => milliseconds <= InstantMilliseconds ? Pace.Instant
            : milliseconds > UsualTime(program).TotalMilliseconds && !IsStoppedWhenSlow(program) ? Pace.Slow
            : Pace.Quick;

    // Who was not stopped was quick: what went beyond is a pause of the machine.
    bool IsStoppedWhenSlow(PricedProgram program) => _quickLimits != _limits && program.Pace != Pace.Slow;

    // Half a moment for what was slow, so that what takes about one does not change sides with every request.
    TimeSpan UsualTime(PricedProgram program) => program.Pace == Pace.Slow ? _capacity.Moment / 2 : _capacity.Moment;

    static async ValueTask EnterAsync(Gate gate, CancellationToken cancellationToken)
    {
        if (await gate.EnterAsync(cancellationToken))
            return;
        Telemetry.CountBusy();
        throw new StoreException("Too many requests wait already.") { IsOverload = true };
    }
}
