using System.Net;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;
using KnowledgeGraph.HotChocolate.Http;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;
using Next = HotChocolate.Execution.RequestDelegate;
using Path = HotChocolate.Path;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Gives a code to what HotChocolate refuses without one, as docs/errors.md promises.</summary>
sealed class ErrorCoding(Next next, EngineErrors errors, bool hardened)
{
    public async ValueTask InvokeAsync(IRequestContext context)
    {
        PriceMiddleware.Withhold(context, Wishes.Note(context, hardened));
        await next(context);
        if (context.Result is not IOperationResult { IsDataSet: false, Errors.Count: > 0 } refused)
            return;
        if (context.Exception is { } fault and not (GraphQLException or OperationCanceledException))
            context.Result = Fault(context, refused, fault);
        else
            context.Result = Coded(refused, CodeFor(context));
    }

    // What is wrong with a valid document can only be which of its operations to run.
    static string CodeFor(IRequestContext context)
        => context.IsValidDocument || context.Document?.Definitions.OfType<OperationDefinitionNode>().Any() == false
            ? ErrorCodes.Operation
            : ErrorCodes.Validation;

    // HotChocolate would answer 400, and log nothing.
    IOperationResult Fault(IRequestContext context, IOperationResult refused, Exception fault)
    {
        errors.Report(context, fault);
        return Coded(
            OperationResultBuilder.FromResult(refused)
                .SetContextData(WellKnownContextData.HttpStatusCode, HttpStatusCode.InternalServerError).Build(),
            ErrorCodes.Internal);
    }

    static IOperationResult Coded(IOperationResult refused, string code)
        => OperationResultBuilder.CreateError([.. refused.Errors!.Select(error => Coded(error, code))], refused.ContextData);

    // GraphQL spec, 7.1.2: a path leads to a field of the answer, and here there is none.
    static IError Coded(IError error, string code)
        => ErrorBuilder.FromError(error)
            .SetCode(error.Code is { } own ? HostCodes.Ours(own) : code)
            .SetPath((Path?)null)
            .Build();
}
