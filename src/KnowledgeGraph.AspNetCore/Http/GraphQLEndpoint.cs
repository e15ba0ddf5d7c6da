using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Serves <c>/graphql</c>.</summary>
/// <param name="page">What a browser gets that asks nothing; null where it is answered as any client is.</param>
/// <remarks>Source: GraphQL over HTTP. POST and GET carry requests, HEAD is GET without a body.</remarks>
sealed class GraphQLEndpoint(ServedGraph graph, GraphHostOptions options, CostRate? rate, RequestDelegate? page, ILogger logger)
{
    readonly DocumentChoice _documents = new(options.Documents, options.DocumentsOnly);
    readonly string _limits = $"{graph.Limits}";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.Vary = AnswerExtras.Vary;
        if (page is not null && IsForPage(http.Request))
            return page(http);
        if (AnswerFormats.Choose(http.Request.Headers.Accept) is not { } format)
            return RefuseAsync(http, AnswerFormat.Json, NotAcceptable);
        if (HttpMethods.IsPost(http.Request.Method))
            return PostAsync(http, format);
        if (IsGet(http.Request))
            return GetAsync(http, format);
        http.Response.Headers.Allow = "GET, HEAD, POST";
        return RefuseAsync(http, format, Refusals.MethodNotAllowed);
    }

    static Refusal NotAcceptable => Refusal.Of(
        StatusCodes.Status406NotAcceptable, "None of the accepted media types is offered.",
        "Accept application/graphql-response+json or application/json; for the rows of one connection text/csv or application/jsonl.");

    static Refusal MutationByGet => Refusal.Of(
        StatusCodes.Status405MethodNotAllowed, "A GET can carry queries only.", "Use POST.");

    static bool IsForPage(HttpRequest request)
        => IsGet(request)
            && AnswerFormats.WantsPage(request.Headers.Accept)
            && !UrlRequest.HasQuery(request.QueryString.Value);

    static bool IsGet(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    async Task PostAsync(HttpContext http, AnswerFormat format)
    {
        if (RequestContent.Check(http.Request) is { } unsupported)
        {
            await RefuseAsync(http, format, unsupported);
            return;
        }
        using var body = await PooledBody.ReadAsync(http.Request, options.MaxBodyBytes, http.RequestAborted);
        var (request, refusal) = body is null ? (null, TooLarge) : BodyRequest.Read(body.Bytes, _documents);
        await (request is null ? RefuseAsync(http, format, refusal!) : AnswerAsync(http, format, request));
    }

    Refusal TooLarge => Refusal.Of(
        StatusCodes.Status413PayloadTooLarge, $"The body is larger than {options.MaxBodyBytes} bytes.");

    async Task GetAsync(HttpContext http, AnswerFormat format)
    {
        var (request, refusal) = UrlRequest.Read(http.Request.QueryString.Value, _documents);
        if (request is null)
        {
            await RefuseAsync(http, format, refusal!);
            return;
        }
        var now = graph.Now();
        if (!now.IsFixed)
        {
            await AnswerAsync(http, format, request);
            return;
        }
        var tag = Tag(http, format, now);
        if (EntityTag.Names(http.Request, tag))
            EntityTag.NotModified(http.Response, tag);
        else
            await AnswerAsync(http, format, request, (now, tag));
    }

    string Tag(HttpContext http, AnswerFormat format, ServedData now)
        => EntityTag.OfAnswer(now, _limits, Wanted(http), format.ContentType(), http.Request.QueryString.Value!);

    // What it asks for beside the data.
    AnswerExtras Wanted(HttpContext http) => AnswerExtras.Read(http.Request, options.Hardened);

    Task AnswerAsync(HttpContext http, AnswerFormat format, GraphRequest request, (ServedData Data, string Tag)? cached = null)
        => format.Rows() is { } rows
            ? AnswerRowsAsync(http, format, rows, request with { Charge = rate?.For(http) })
            : AnswerObjectAsync(http, format, Wanted(http).AddTo(request with { Charge = rate?.For(http) }), cached);

    // Rows have no tag: whether they are complete shows at their end.
    async Task AnswerRowsAsync(HttpContext http, AnswerFormat format, RowFormat form, GraphRequest request)
    {
        var (rows, refusal) = await graph.OpenRowsAsync(request, form, http.RequestAborted);
        if (rows is null)
        {
            await WriteAsync(http, format.ForErrors(), refusal!);
            return;
        }
        using (rows)
            await Answers.WriteAsync(http, format.ContentType(), rows);
        if (rows.Cause is { } cause)
            logger.StoreFailed(cause.Message);
        if (options.LogRequests)
            logger.Answered(http.Request.Method, StatusCodes.Status200OK, rows.Error?.Code ?? "OK", rows.BytesRead);
    }

    async Task AnswerObjectAsync(HttpContext http, AnswerFormat format, GraphRequest request, (ServedData Data, string Tag)? cached)
    {
        using var response = await graph.ExecuteAsync(request, http.RequestAborted);
        if (IsGet(http.Request) && IsRefusedForItsMethod(response, request))
        {
            http.Response.Headers.Allow = "POST";
            await RefuseAsync(http, format, MutationByGet);
            return;
        }
        // Newer data may have come in while the request ran: then nobody can tell which state the tag would name.
        if (response.Kind is ResponseKind.Data && request.Explain != ExplainAnswer.Profile
            && cached is var (data, tag) && data == graph.Now())
        {
            // Only now it is known that there is something that any tag could name.
            if (EntityTag.NamesAny(http.Request))
            {
                EntityTag.NotModified(http.Response, tag);
                return;
            }
            EntityTag.Set(http.Response, tag);
        }
        await WriteAsync(http, format, response);
    }

    async Task WriteAsync(HttpContext http, AnswerFormat format, GraphResponse response)
    {
        if (response.Cause is { } cause)
            logger.StoreFailed(cause.Message);
        var status = options.StrictDraft ? AnswerStatus.OfStrict(response) : AnswerStatus.Of(response, format);
        if (AnswerStatus.RetryAfter(response) is { } seconds)
            http.Response.Headers.RetryAfter = seconds;
        var body = (options.Hardened ? response.WithoutHints() : response).Body;
        await Answers.WriteAsync(http, status, format.ContentType(), body);
        if (options.LogRequests)
            Log(http, response, status, body.Length);
    }

    void Log(HttpContext http, GraphResponse response, int status, int bytes)
        => logger.Answered(http.Request.Method, status, response.Errors is [var error, ..] ? error.Code : "OK", bytes);

    bool IsRefusedForItsMethod(GraphResponse response, GraphRequest request)
        => options.StrictDraft
            && response is { Kind: ResponseKind.RequestError, Errors: [{ Code: ErrorCodes.Validation }, ..] }
            && OperationKind.IsNoQuery(request);

    Task RefuseAsync(HttpContext http, AnswerFormat format, Refusal refusal)
        => Answers.WriteErrorsAsync(
            http, format, options.StrictDraft ? refusal.StrictStatus : refusal.Status, [refusal.Error], withHints: !options.Hardened);
}
