using HotChocolate.Execution;
using HotChocolate.Language;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.Errors;
using KnowledgeGraph.HotChocolate.Answers;
using KnowledgeGraph.HotChocolate.Http;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;
using Next = HotChocolate.Execution.RequestDelegate;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Begins an answer of rows where one is asked for, which the engine alone can give.</summary>
sealed class RowsMiddleware(Next next, GraphEngine engine, EngineErrors errors)
{
    static readonly GraphError NotOurs = new(ErrorCodes.NoRows, "The request asks for more than the graph, of which alone there are rows.",
        Hint: "Select one connection of the graph, and nothing beside it.");

    public ValueTask InvokeAsync(IRequestContext context)
        => Wishes.Of(context).Rows is { } format ? AnswerAsync(context, format) : next(context);

    async ValueTask AnswerAsync(IRequestContext context, AnswerFormat format)
    {
        var variables = VariableSets.Of(context.Request);
        if (context.Operation!.Type is not OperationType.Query || SplitOperation.Of(context.Operation) is not { Ours: { } ours, Theirs: null })
            context.Result = errors.Refuse(context, NotOurs);
        else if (errors.RefuseSets(context, variables.Count) is { } refused)
            context.Result = refused;
        else
            context.Result = await OpenAsync(context, new(ours, null, variables[0]), format);
    }

    async ValueTask<IOperationResult> OpenAsync(IRequestContext context, GraphRequest request, AnswerFormat format)
    {
        using var span = context.DiagnosticEvents.ExecuteOperation(context);
        var (rows, refusal) = await engine.OpenRowsAsync(request, format.Rows()!.Value, context.RequestAborted);
        return rows is null ? errors.Result(context, refusal, null) : new AnswerRows(rows, format).ToResult();
    }
}
