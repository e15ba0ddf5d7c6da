using KnowledgeGraph.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Operations.Pricing;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Serving;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph;

/// <summary>What the engine serves at one moment.</summary>
/// <param name="Version">Of the data, 16 hexadecimal digits.</param>
/// <param name="Sdl">The API as SDL.</param>
public sealed record ServedData(string Version, DateTimeOffset LoadedAt, string Sdl)
{
    /// <summary>Whether the store answered when it was last asked, with data that are sound. Where it did not, requests fail until it does.</summary>
    public bool IsReachable { get; init; } = true;

    /// <summary>Whether a request has the same answer as long as this is served. Not where others write to the database.</summary>
    public bool IsFixed { get; init; } = true;
}

/// <summary>The stages of which <see cref="GraphEngine.Explain"/> tells.</summary>
public enum Stage { Operation, Plan, Program }

/// <summary>Answers GraphQL from a store. Its members may be called from many threads at once.</summary>
public sealed class GraphEngine : IDisposable
{
    // What is longer takes its time to read.
    const int MaxShortVariables = 16 * 1024;

    readonly GraphStore _store;
    readonly EngineLimits _limits;
    readonly Func<string, DocumentValidator> _validatorFor;
    readonly Bulkhead _bulkhead;
    ServedSnapshot _served;

    GraphEngine(GraphStore store, EngineLimits limits, Func<string, DocumentValidator> validatorFor)
    {
        (_store, _limits, _validatorFor) = (store, limits, validatorFor);
        _bulkhead = new(store.Capacity, limits);
        _served = OpenCurrent();
    }

    public EngineLimits Limits => _limits;

    public ServedData Served
    {
        get
        {
            var store = _served.Store;
            return new(store.Version, store.LoadedAt, store.Api.Sdl) { IsReachable = _store.IsReachable && store.IsSound, IsFixed = store.IsFixed };
        }
    }

    /// <summary>The schema of the data in service.</summary>
    public GraphSchema Graph => _served.Store.Api.Graph;

    /// <summary>Opens what a store has in service and follows it from then on.</summary>
    /// <param name="store">Disposed of with the engine.</param>
    /// <param name="validatorFor">Makes the validator for an API's SDL; called once per version of the data.</param>
    /// <exception cref="StoreException">There is no loaded data, or it cannot be read.</exception>
    public static GraphEngine Open(GraphStore store, EngineLimits limits, Func<string, DocumentValidator> validatorFor)
        => new(store, limits, validatorFor);

    /// <summary>Opens anew what is in service, if it has changed. The server calls it every second.</summary>
    /// <returns>True where a new version is served from now on.</returns>
    /// <exception cref="StoreException">The new data cannot be read; the old stays in service.</exception>
    public bool Refresh()
    {
        if (!_store.HasReplaced(_served.Store))
            return false;
        var previous = Interlocked.Exchange(ref _served, OpenCurrent());
        previous.Leave();
        return true;
    }

    /// <summary>Answers one request; errors are part of the answer.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ValueTask<GraphResponse> ExecuteAsync(GraphRequest request, CancellationToken cancellationToken)
        => Telemetry.IsWatched ? RunWatchedAsync(request, cancellationToken) : RunAsync(request, cancellationToken);

    async ValueTask<GraphResponse> RunWatchedAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        using var span = Telemetry.StartRequest(request);
        var response = await RunAsync(request, cancellationToken);
        span.End(response);
        return response;
    }

    async ValueTask<GraphResponse> RunAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var served = Enter();
        try
        {
            var known = served.Find(request.Query);
            if (known is null || request.Variables.Length > MaxShortVariables)
                await PoolThread.EnterAsync();
            var (operation, variables, errors) = Prepare(served, known, request);
            if (operation is null || variables is null)
                return GraphResponse.Refused(errors);
            var (program, refusal) = await GenerateAsync(served, operation, variables);
            if (program is null)
                return GraphResponse.Refused([refusal!]);
            var cost = program.Price.Of(variables);
            if (request.Cost == CostAnswer.Only)
                return GraphResponse.Priced(CostReport.Alone(cost));
            if (CostLimits.Exceeded(cost, _limits) is { } tooDear)
                return GraphResponse.Refused([tooDear]);
            if (request.Charge?.Invoke(cost.Field) is { } notNow)
                return GraphResponse.Refused([notNow]);
            var report = request.Cost == CostAnswer.BesideData ? cost : (Cost?)null;
            var explanation = request.Explain == ExplainAnswer.None ? null : Tell(served, request, program.Program);
            var beside = new BesideData(report, explanation, new(request.Explain == ExplainAnswer.Profile, request.Bibliography));
            return await AnswerAsync(served.Store, program, variables, beside, cancellationToken);
        }
        finally
        {
            served.Leave();
        }
    }

    /// <summary>Begins to answer a request whose rows are the whole answer: those of its one connection, beyond the size of a page.</summary>
    /// <returns>The rows, which the caller disposes, or the answer that refuses them.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async ValueTask<(GraphRows? Rows, GraphResponse? Refusal)> OpenRowsAsync(
        GraphRequest request, RowFormat format, CancellationToken cancellationToken)
    {
        var served = Enter();
        GraphRows? rows = null;
        try
        {
            await PoolThread.EnterAsync();
            var (operation, variables, errors) = Prepare(served, served.Find(request.Query), request);
            if (operation is null || variables is null)
                return (null, GraphResponse.Refused(errors));
            var (program, refusal) = served.FindRows(operation, FactKey.Of(operation.Facts, variables), variables);
            if (program is null)
                return (null, GraphResponse.Refused([refusal!]));
            var cost = program.Price.Of(variables);
            if ((CostLimits.Exceeded(cost, _limits) ?? request.Charge?.Invoke(cost.Field)) is { } tooDear)
                return (null, GraphResponse.Refused([tooDear]));
            var begun = new GraphRows(served, new(program.Query, format, variables, _limits, ReadAsync), _limits);
            await begun.BeginAsync(cancellationToken);
            return (rows = begun, null);

            // A place for each page: a slow reader holds none between two of them.
            ValueTask<AnswerBuffer> ReadAsync(VariableValues page, CancellationToken token)
                => _bulkhead.RunAsync(served.Store, program, page, default, token);
        }
        catch (Exception failure) when (FailedAnswer.Of(failure, _limits) is { } failed)
        {
            return (null, failed);
        }
        finally
        {
            if (rows is null)
                served.Leave();
        }
    }

    /// <summary>Prints what a stage makes of a request, as text for people.</summary>
    /// <returns>The text, or the errors for which the request is refused.</returns>
    public (string? Text, IReadOnlyList<GraphError> Errors) Explain(GraphRequest request, Stage stage)
    {
        var served = Enter();
        try
        {
            var (operation, _, errors) = Compile(served, request);
            return operation is null ? (null, errors) : (Print(served.Store, operation, stage), []);
        }
        catch (RefusedException refused)
        {
            return (null, [refused.Error]);
        }
        finally
        {
            served.Leave();
        }
    }

    public void Dispose()
    {
        _served.Leave();
        _store.Dispose();
    }

    /// <returns>The operation and the values of its variables; one of them is null where there are errors.</returns>
    static (PreparedOperation? Operation, VariableValues? Variables, IReadOnlyList<GraphError> Errors) Prepare(
        ServedSnapshot served, PreparedDocument? known, GraphRequest request)
    {
        var (document, errors) = known is null ? served.Prepare(request.Query) : (known, []);
        if (document is null)
            return (null, null, errors);
        var (operation, noOperation) = document.Choose(request.OperationName);
        if (operation is null)
            return (null, null, [noOperation!]);
        var (variables, badVariable) = VariableReader.Read(operation.Variables, request.Variables.Span);
        return (operation, variables, badVariable is null ? [] : [badVariable]);
    }

    /// <returns>The operation under the facts of its variables; null where there are errors.</returns>
    (Operation? Operation, VariableValues? Variables, IReadOnlyList<GraphError> Errors) Compile(ServedSnapshot served, GraphRequest request)
    {
        var (prepared, variables, errors) = Prepare(served, served.Find(request.Query), request);
        if (prepared is null || variables is null)
            return (null, null, errors);
        var (operation, refusal) = OperationCompiler.Compile(served.Store.Api, prepared, variables, _limits);
        return (operation, variables, operation is null ? [refusal!] : []);
    }

    static ValueTask<(PricedProgram? Program, GraphError? Error)> GenerateAsync(
        ServedSnapshot served, PreparedOperation operation, VariableValues variables)
    {
        var facts = FactKey.Of(operation.Facts, variables);
        return served.Find(operation, facts) is { } known ? new((known, null)) : GenerateAsync(served, operation, facts, variables);
    }

    static async ValueTask<(PricedProgram? Program, GraphError? Error)> GenerateAsync(
        ServedSnapshot served, PreparedOperation operation, string facts, VariableValues variables)
    {
        await PoolThread.EnterAsync();
        return served.Generate(operation, facts, variables);
    }

    Explanation Tell(ServedSnapshot served, GraphRequest request, StoreProgram program)
        => new(Print(served.Store, Compile(served, request).Operation!, Stage.Plan), program.Print());

    async ValueTask<GraphResponse> AnswerAsync(
        StoreSnapshot store, PricedProgram program, VariableValues variables, BesideData beside, CancellationToken cancellationToken)
    {
        AnswerBuffer? answer = null;
        try
        {
            using var span = Telemetry.StartStage("execute");
            answer = await _bulkhead.RunAsync(store, program, variables, beside.Wishes, cancellationToken);
            Extensions.Append(answer, beside);
            return GraphResponse.Data(answer.Written, answer);
        }
        catch (Exception failure) when (FailedAnswer.Of(failure, _limits) is { } failed)
        {
            answer?.Dispose();
            return failed;
        }
    }

    static string Print(StoreSnapshot store, Operation operation, Stage stage)
        => stage switch
        {
            Stage.Operation => OperationPrinter.Print(operation),
            Stage.Plan => PlanPrinter.Print(QueryPlanner.Plan(operation)),
            _ => store.Generate(QueryPlanner.Plan(operation), new()).Print(),
        };

    // A snapshot that is being closed has already been replaced.
    ServedSnapshot Enter()
    {
        while (true)
        {
            var served = Volatile.Read(ref _served);
            if (served.TryEnter())
                return served;
        }
    }

    ServedSnapshot OpenCurrent() => new(_store.Open(), _limits, _validatorFor);
}
