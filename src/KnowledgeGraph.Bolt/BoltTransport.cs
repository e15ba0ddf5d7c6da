using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace KnowledgeGraph.Bolt;

/// <summary>Talks to Neo4j by its driver, to one server (<c>bolt</c>) or a cluster (<c>neo4j</c>), with TLS by <c>+s</c> or <c>+ssc</c>.</summary>
/// <remarks>
/// Reading statements commit by themselves: one way to the server and back, where a managed transaction takes more. Trying again is for
/// who calls. The driver cannot stop a statement, so one that nobody waits for any longer is ended by another statement.
/// </remarks>
public sealed class BoltTransport : CypherTransport
{
    // In the metadata of a transaction, where operators see it too.
    const string Mark = "knowledgeGraph";

    const string Terminate =
        $"SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.{Mark} = $mark TERMINATE TRANSACTIONS transactionId YIELD message RETURN message";

    readonly Neo4jSettings _settings;
    readonly IDriver _driver;

    public BoltTransport(Neo4jSettings settings)
    {
        _settings = settings;
        _driver = GraphDatabase.Driver(settings.Uri, AuthTokens.Basic(settings.User, settings.Password), Configure);
    }

    public override ValueTask<CypherValue> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
        => DoAsync<CypherValue>(mark => QueryAsync(statement, mark), cancellationToken);

    public override async ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
        => await DoAsync(mark => WriteAsync(statements, mark), cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _driver.Dispose();
    }

    async Task<CypherValue> QueryAsync(CypherStatement statement, string mark)
    {
        await using var session = Open(AccessMode.Read);
        var cursor = await session.RunAsync(statement.Text, Parameters.Of(statement), transaction => Limit(transaction, mark));
        var value = await cursor.FetchAsync() ? new BoltValue(cursor.Current[0]) : throw NotOneRow();
        // The end of the result, too, must have come: an error may stand there.
        return await cursor.FetchAsync() ? throw NotOneRow() : value;
    }

    // One statement commits by itself, as those that take many transactions must.
    async Task<bool> WriteAsync(IReadOnlyList<CypherStatement> statements, string mark)
    {
        await using var session = Open(AccessMode.Write);
        if (statements is [var only])
        {
            await (await session.RunAsync(only.Text, Parameters.Of(only), transaction => Limit(transaction, mark))).ConsumeAsync();
            return true;
        }
        await using var transaction = await session.BeginTransactionAsync(begun => Limit(begun, mark));
        foreach (var statement in statements)
            await (await transaction.RunAsync(statement.Text, Parameters.Of(statement))).ConsumeAsync();
        await transaction.CommitAsync();
        return true;
    }

    async ValueTask<T> DoAsync<T>(Func<string, Task<T>> work, CancellationToken cancellationToken)
    {
        var mark = Guid.NewGuid().ToString("N");
        try
        {
            return await work(mark).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _ = TerminateAsync(mark);
            throw;
        }
        catch (Exception failure) when (DriverErrors.Of(failure, _settings.Uri) is { } meant)
        {
            throw meant;
        }
    }

    // Whatever becomes of it: the statement ends by its time limit too.
    async Task TerminateAsync(string mark)
    {
        try
        {
            await using var session = Open(AccessMode.Read);
            var cursor = await session.RunAsync(Terminate, new Dictionary<string, object> { ["mark"] = mark });
            await cursor.ConsumeAsync();
        }
        catch (Exception failure) when (DriverErrors.Of(failure, _settings.Uri) is not null)
        {
        }
    }

    IAsyncSession Open(AccessMode mode)
        => _driver.AsyncSession(session => session.WithDatabase(_settings.Database).WithDefaultAccessMode(mode));

    void Limit(TransactionConfigBuilder transaction, string mark)
        => transaction.WithTimeout(_settings.StatementTime).WithMetadata(new Dictionary<string, object> { [Mark] = mark });

    // As many connections as statements may be in hand, and some for looks at the server and for ending statements.
    void Configure(ConfigBuilder driver)
        => driver
            .WithMaxConnectionPoolSize(_settings.MaxInFlight + 8)
            .WithConnectionTimeout(TimeSpan.FromSeconds(2))
            .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(10))
            .WithUserAgent("KnowledgeGraph")
            .WithNotificationsDisabled()
            .WithTelemetryDisabled();

    static StoreException NotOneRow() => new("Neo4j's answer is not the one row that was asked for.");
}
