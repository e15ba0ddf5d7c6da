using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.HotChocolate.Answers;
using KnowledgeGraph.HotChocolate.Http;
using Next = HotChocolate.Execution.RequestDelegate;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Answers the graph's root fields by the engine and leaves all others to HotChocolate.</summary>
sealed class EngineMiddleware(Next next, GraphEngine engine, EngineErrors errors)
{
    readonly string _limits = $"{engine.Limits}";

    public ValueTask InvokeAsync(IRequestContext context)
    {
        var operation = context.Operation!;
        // HotChocolate itself refuses what this way of sending may not ask for.
        if (operation.Type is not OperationType.Query || !context.Request.Flags.HasFlag(GraphQLRequestFlags.AllowQuery))
            return next(context);
        var split = SplitOperation.Of(operation);
        return split.Ours is null ? next(context) : AnswerAsync(context, split, VariableSets.Of(context.Request));
    }

    async ValueTask AnswerAsync(IRequestContext context, SplitOperation split, IReadOnlyList<ReadOnlyMemory<byte>> variables)
    {
        if (errors.RefuseSets(context, variables.Count) is { } refused)
        {
            context.Result = refused;
            return;
        }
        using var span = context.DiagnosticEvents.ExecuteOperation(context);
        var extras = ExtrasOf(context, split);
        var ours = new List<(GraphResponse? Response, AnswerOrigin? Origin)>(variables.Count);
        foreach (var set in variables)
            ours.Add(await ExecuteAsync(context, new(split.Ours!, null, set), extras));
        var theirs = split.Theirs is null ? null : await ExecuteTheirsAsync(context, split.Theirs);
        context.Result = variables.Count == 1
            ? Join(context, split, ours[0], theirs?[0], null)
            : new OperationResultBatch([.. ours.Select((answer, i) => Join(context, split, answer, theirs?[i], i))]);
    }

    // The price of what others answer too is not the engine's to tell.
    static AnswerExtras ExtrasOf(IRequestContext context, SplitOperation split)
    {
        var extras = Wishes.Of(context).Extras;
        return split.Theirs is null ? extras : extras with { Cost = CostAnswer.None };
    }

    /// <returns>No response where the engine threw, and no origin where other data may come in or figures of this one run are in the answer.</returns>
    async ValueTask<(GraphResponse? Response, AnswerOrigin? Origin)> ExecuteAsync(IRequestContext context, GraphRequest request, AnswerExtras extras)
    {
        try
        {
            var data = engine.Served;
            var response = await engine.ExecuteAsync(extras.AddTo(request), context.RequestAborted);
            var isLasting = data.IsFixed && extras.Explain is not ExplainAnswer.Profile && data == engine.Served;
            return (response, isLasting ? new(request, extras, data, _limits) : null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            errors.Report(context, fault);
            return default;
        }
    }

    // One result for each set of variables.
    async ValueTask<IReadOnlyList<IOperationResult>> ExecuteTheirsAsync(IRequestContext context, IOperation theirs)
    {
        var whole = context.Operation;
        context.Operation = theirs;
        await next(context);
        context.Operation = whole;
        return context.Result is OperationResultBatch batch
            ? [.. batch.Results.Cast<IOperationResult>()]
            : [context.Result!.ExpectOperationResult()];
    }

    IOperationResult Join(
        IRequestContext context, SplitOperation split, (GraphResponse? Response, AnswerOrigin? Origin) answer, IOperationResult? theirs, int? variableIndex)
    {
        if (answer.Response is not { Kind: ResponseKind.Data } ours)
            return errors.Result(context, answer.Response, variableIndex);
        var bytes = new AnswerBytes(ours.Body, theirs is null ? answer.Origin : null);
        var data = theirs switch
        {
            null => bytes,
            { Data: null } => null,
            _ => new AnswerBytes(MergedAnswer.Write(split.ResponseKeys, ours.Body, theirs)),
        };
        var result = OperationResultBuilder
            .FromResult(new OperationResult(
                data, theirs?.Errors, bytes.Extensions ?? theirs?.Extensions, theirs?.ContextData,
                requestIndex: context.RequestIndex, variableIndex: variableIndex))
            .RegisterForCleanup(() => { ours.Dispose(); return default; });
        return (bytes.HasData ? result.SetData(data) : result).Build();
    }
}
