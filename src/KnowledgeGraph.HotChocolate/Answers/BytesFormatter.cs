using System.Net;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;
using HttpAnswers = KnowledgeGraph.AspNetCore.Http.Answers;

namespace KnowledgeGraph.HotChocolate.Answers;

/// <summary>Sends the engine's bytes as they are, and everything else as HotChocolate does.</summary>
/// <remarks>
/// HotChocolate's formatter has no place to hook a body in, hence the interface anew. Without a preference of the client the
/// answer is <c>application/json</c>, as GraphQL over HTTP's audits want it.
/// </remarks>
sealed class BytesFormatter(ILoggerFactory loggers) : DefaultHttpResponseFormatter(_options), IHttpResponseFormatter
{
    static readonly string GraphQLResponse = AnswerFormat.GraphQLResponse.ContentType();
    static readonly string Json = AnswerFormat.Json.ContentType();

    static readonly HttpResponseFormatterOptions _options = new() { HttpTransportVersion = HttpTransportVersion.Legacy };

    ValueTask IHttpResponseFormatter.FormatAsync(
        HttpResponse response, IExecutionResult result, AcceptMediaType[] accepted, HttpStatusCode? status, CancellationToken cancellationToken)
    {
        if (status is null && AnswerRows.Of(result) is { } rows)
            return WriteAsync(response, rows);
        if (status is null && BytesOf(result) is { } bytes && ChooseType(accepted) is { } type)
            return new(WriteAsync(response, type, bytes));
        // HotChocolate throws where no accepted type can carry a result; it chooses well where none is named.
        var isRefused = status == HttpStatusCode.NotAcceptable || (result is not IOperationResult && !accepted.Any(CarriesStreams));
        return FormatAsync(response, result, isRefused ? [] : accepted, status, cancellationToken);
    }

    // HotChocolate answers 200 whenever it answers application/json. But a failure on our side must be seen by proxies and
    // monitors, and a request that could not be read was none (docs/errors.md).
    protected override HttpStatusCode OnDetermineStatusCode(IOperationResult result, FormatInfo format, HttpStatusCode? proposed)
        => format.Kind is ResponseContentType.Json
            ? Failed(result) ?? Unread(result, proposed) ?? HttpStatusCode.OK
            : base.OnDetermineStatusCode(result, format, proposed);

    static HttpStatusCode? Failed(IOperationResult result)
        => result.ContextData?.GetValueOrDefault(WellKnownContextData.HttpStatusCode) is HttpStatusCode and >= HttpStatusCode.InternalServerError and var own
            ? own
            : null;

    static HttpStatusCode? Unread(IOperationResult result, HttpStatusCode? proposed)
        => result.Errors is [{ Code: ErrorCodes.Syntax }, ..] ? null : proposed;

    protected override void OnWriteResponseHeaders(IOperationResult result, FormatInfo format, IHeaderDictionary headers)
    {
        if (result.ContextData?.GetValueOrDefault(WellKnownContextData.HttpStatusCode) is HttpStatusCode.ServiceUnavailable)
            headers.RetryAfter = "1";
    }

    static AnswerBytes? BytesOf(IExecutionResult result)
        => result is OperationResult
        {
            Data: AnswerBytes bytes, Errors: null, Extensions: var said, ContextData: null, RequestIndex: null, VariableIndex: null,
        } && bytes.Says(said) ? bytes : null;

    static bool CarriesStreams(AcceptMediaType type)
        => type.Kind is not (AcceptMediaTypeKind.ApplicationJson or AcceptMediaTypeKind.ApplicationGraphQL or AcceptMediaTypeKind.AllApplication);

    // In the order in which HotChocolate chooses; null where the client wants a stream.
    static string? ChooseType(AcceptMediaType[] accepted)
    {
        var type = accepted.Length == 0 ? Json : null;
        foreach (var range in accepted)
            switch (range.Kind)
            {
                case AcceptMediaTypeKind.All or AcceptMediaTypeKind.AllApplication:
                    return Json;
                case AcceptMediaTypeKind.ApplicationGraphQL:
                    return GraphQLResponse;
                case AcceptMediaTypeKind.ApplicationJson:
                    type = Json;
                    break;
            }
        return type;
    }

    // What was given before may be held: after it ran, so that no step of the pipeline is passed by.
    static Task WriteAsync(HttpResponse response, string type, AnswerBytes bytes)
    {
        var request = response.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && bytes.Origin is { } origin)
        {
            var tag = origin.Tag(type);
            if (EntityTag.Matches(request, tag))
            {
                EntityTag.NotModified(response, tag);
                return Task.CompletedTask;
            }
            EntityTag.Set(response, tag);
        }
        return HttpAnswers.WriteAsync(response.HttpContext, StatusCodes.Status200OK, type, bytes.Body);
    }

    async ValueTask WriteAsync(HttpResponse response, AnswerRows answer)
    {
        await HttpAnswers.WriteAsync(response.HttpContext, answer.Format.ContentType(), answer.Rows);
        if (answer.Rows.Cause is { } cause)
            loggers.CreateLogger("KnowledgeGraph.Http").StoreFailed(cause.Message);
    }
}
