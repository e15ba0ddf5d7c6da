using KnowledgeGraph.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Serving;

/// <summary>Shares the places of a store among requests, so that quick ones do not wait for slow ones.</summary>
/// <remarks>
/// Nobody can tell from a request how long it will take. So it begins among the quick; what is not done in a moment is stopped and
/// begins again among the slow, which never hold more than half of the places. From then on its program begins there, until it was quick.
/// A store that goes on with what was stopped is not asked twice: there a request that was slow only makes the next one begin among the slow.
/// </remarks>
sealed class Bulkhead(StoreCapacity capacity, EngineLimits limits)
{
    readonly Gate _all = new(capacity.Places, limits.MaxWaiting, limits.MaxWait);
    readonly Gate _slow = new(Math.Max(1, capacity.Places / 2), limits.MaxWaiting, limits.MaxWait);
    readonly EngineLimits _quickLimits = capacity.StopsAtOnce && capacity.Moment < limits.Timeout ? limits with { Timeout = capacity.Moment } : limits;

    /// <exception cref="StoreException">Too many requests wait already, or what the store throws.</exception>
    public async ValueTask<AnswerBuffer> RunAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        if (program.IsSlow)
            return await RunSlowAsync(store, program, variables, wishes, cancellationToken);
        try
        {
            return await RunAsync(store, program, variables, _quickLimits, wishes, cancellationToken);
        }
        catch (TimeoutException) when (_quickLimits != limits)
        {
            program.IsSlow = true;
        }
        return await RunSlowAsync(store, program, variables, wishes, cancellationToken);
    }

    async ValueTask<AnswerBuffer> RunSlowAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        await EnterAsync(_slow, cancellationToken);
        try
        {
            return await RunAsync(store, program, variables, limits, wishes, cancellationToken);
        }
        finally
        {
            _slow.Leave();
        }
    }

    async ValueTask<AnswerBuffer> RunAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, EngineLimits within, AnswerWishes wishes,
        CancellationToken cancellationToken)
    {
        await EnterAsync(_all, cancellationToken);
        try
        {
            var started = Environment.TickCount64;
            var answer = await store.ExecuteAsync(program.Program, variables, within, wishes, cancellationToken);
            program.IsSlow = Environment.TickCount64 - started > UsualTime(program).TotalMilliseconds;
            return answer;
        }
        finally
        {
            _all.Leave();
        }
    }

    // Half a moment for what was slow, so that what takes about one does not change sides with every request.
    TimeSpan UsualTime(PricedProgram program) => program.IsSlow ? capacity.Moment / 2 : capacity.Moment;

    static async ValueTask EnterAsync(Gate gate, CancellationToken cancellationToken)
    {
        if (await gate.EnterAsync(cancellationToken))
            return;
        Telemetry.CountBusy();
        throw new StoreException("Too many requests wait already.") { IsOverload = true };
    }
}
