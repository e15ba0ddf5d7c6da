using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Transport.Http;

/// <summary>Talks to Neo4j's HTTP Query API, version 5.26 or later.</summary>
/// <remarks>
/// Rows count only once the last byte is here: the server answers 202 before it knows how the statement ends.
/// Dropping a connection does not stop a statement of Neo4j 5.26 that has sent no row yet; <c>db.transaction.timeout</c> does.
/// </remarks>
sealed class HttpTransport : CypherTransport
{
    readonly HttpClient _client;
    readonly int _maxResultBytes;

    public HttpTransport(Neo4jSettings settings)
    {
        _maxResultBytes = settings.MaxResultBytes;
        _client = new(Handler())
        {
            BaseAddress = new(settings.Uri, $"/db/{Uri.EscapeDataString(settings.Database)}/query/v2"),
            // The tokens of requests say when it is enough.
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public override async ValueTask<CypherValue> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var body = new AnswerBuffer(_maxResultBytes);
        try
        {
            var answer = await AskAsync(HttpMethod.Post, "", StatementContent.Of(statement, isReading: true), body, cancellationToken);
            Require(answer.IsComplete && answer.Value.End.Value > 0);
            return new JsonValue(body, body.Written[answer.Value]);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public override async ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
    {
        if (statements is [var only])
        {
            Require((await DoAsync("", only, cancellationToken)).IsComplete);
            return;
        }
        var transaction = await BeginAsync(statements[0], cancellationToken);
        try
        {
            foreach (var statement in statements.Skip(1))
                await DoAsync(transaction, statement, cancellationToken);
            Require((await DoAsync(transaction + "/commit", null, cancellationToken)).IsComplete);
        }
        catch
        {
            await RollBackAsync(transaction);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _client.Dispose();
    }

    async ValueTask<string> BeginAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var answer = await DoAsync("/tx", statement, cancellationToken);
        Require(answer.Transaction is not null);
        return "/tx/" + answer.Transaction;
    }

    async ValueTask<QueryAnswer> DoAsync(string path, CypherStatement? statement, CancellationToken cancellationToken)
    {
        using var body = new AnswerBuffer(_maxResultBytes);
        return await AskAsync(HttpMethod.Post, path, StatementContent.Of(statement, isReading: false), body, cancellationToken);
    }

    // The server itself rolls back a transaction of which it hears nothing for a minute, or with which an error came.
    async ValueTask RollBackAsync(string transaction)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            using var body = new AnswerBuffer(_maxResultBytes);
            await AskAsync(HttpMethod.Delete, transaction, null, body, patience.Token);
        }
        catch (Exception error) when (error is StoreException or TimeoutException or OperationCanceledException)
        {
        }
    }

    async ValueTask<QueryAnswer> AskAsync(
        HttpMethod method, string path, HttpContent? content, AnswerBuffer body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path.Length == 0 ? _client.BaseAddress! : new(_client.BaseAddress + path)) { Content = content };
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await ReadBodyAsync(response, body, cancellationToken);
            var answer = QueryAnswer.Read(body.Written.Span, (int)response.StatusCode);
            return answer.Error is { } error ? throw ServerErrors.Of(error.Code, error.Message) : answer;
        }
        // A connection that takes too long ends as if the caller had given up.
        catch (Exception error) when (error is HttpRequestException or IOException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new StoreException($"Neo4j at {_client.BaseAddress!.Authority} does not answer: {error.Message}", error)
            {
                Hint = "Start it, or set NEO4J_URI.",
                MayPass = true,
            };
        }
    }

    static async ValueTask ReadBodyAsync(HttpResponseMessage response, AnswerBuffer body, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        while (await stream.ReadAsync(body.GetMemory(), cancellationToken) is var count and > 0)
            body.Advance(count);
    }

    static void Require(bool isThere)
    {
        if (!isThere)
            throw new StoreException("Neo4j's answer lacks what every complete answer has.");
    }

    static SocketsHttpHandler Handler()
        => new()
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
        };
}
