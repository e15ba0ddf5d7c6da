using System.Net;
using HotChocolate;
using HotChocolate.Execution;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.Errors;
using Microsoft.Extensions.Logging;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;
using Path = HotChocolate.Path;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>What the engine refuses or fails, in HotChocolate's words.</summary>
/// <param name="hardened">Leave the hints out.</param>
sealed class EngineErrors(bool hardened, ILogger log)
{
    static readonly GraphError Internal = new(ErrorCodes.Internal, "The server failed in a way that nobody foresaw.");

    /// <param name="response">Null where the engine threw.</param>
    public IOperationResult Result(IRequestContext context, GraphResponse? response, int? variableIndex)
    {
        if (response?.Cause is { } cause)
            Report(context, cause);
        var refused = new OperationResult(
            null,
            [.. (response?.Errors ?? [Internal]).Select(error => context.ErrorHandler.Handle(Map(error)))],
            requestIndex: context.RequestIndex,
            variableIndex: variableIndex);
        var result = OperationResultBuilder.FromResult(refused);
        return response is { Kind: ResponseKind.RequestError }
            ? result.SetContextData(WellKnownContextData.ValidationErrors, true).Build()
            : result.SetData(null).SetContextData(WellKnownContextData.HttpStatusCode, StatusOf(response)).Build();
    }

    /// <returns>Null where the operation may be run with so many sets of variables.</returns>
    public IOperationResult? RefuseSets(IRequestContext context, int count)
        => count switch
        {
            1 => null,
            0 => Refuse(context, new(ErrorCodes.InvalidRequest, "The variables are not a JSON object.",
                Hint: "Send \"variables\": { \"name\": value }.")),
            _ when context.Request.Flags.HasFlag(GraphQLRequestFlags.AllowStreams) => null,
            _ => Refuse(context, new(ErrorCodes.InvalidRequest, "Several sets of variables are answered as a stream.",
                Hint: "Accept text/event-stream or multipart/mixed.")),
        };

    public IOperationResult Refuse(IRequestContext context, GraphError error)
        => OperationResultBuilder.CreateError(
            context.ErrorHandler.Handle(Map(error)),
            new Dictionary<string, object?> { [WellKnownContextData.ValidationErrors] = true });

    public void Report(IRequestContext context, Exception cause)
    {
        log.EngineFailed(cause);
        context.DiagnosticEvents.RequestError(context, cause);
    }

    IError Map(GraphError error)
    {
        var builder = ErrorBuilder.New().SetMessage(error.Message).SetCode(error.Code);
        if (error.Path is { } steps)
            builder.SetPath(steps.Aggregate(Path.Root, (path, step) => step is int index ? path.Append(index) : path.Append((string)step)));
        if (error.Hint is { } hint && !hardened)
            builder.SetExtension("hint", hint);
        foreach (var (name, number) in error.Figures ?? [])
            builder.SetExtension(name, number);
        return builder.Build();
    }

    static HttpStatusCode StatusOf(GraphResponse? response)
        => response is null ? HttpStatusCode.InternalServerError : (HttpStatusCode)AnswerStatus.Of(response, AnswerFormat.GraphQLResponse);
}
