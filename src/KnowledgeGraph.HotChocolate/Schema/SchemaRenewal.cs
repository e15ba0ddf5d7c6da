using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.HotChocolate.Schema;

/// <summary>Builds the schema anew when the engine serves data of another API.</summary>
sealed class SchemaRenewal(
    GraphEngine engine, string schemaName, IRequestExecutorResolver schemas, IDocumentCache documents, ILogger<SchemaRenewal> log)
    : BackgroundService
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    // In seconds; a large schema takes one or two.
    const int Patience = 30;

    string? _awaited;
    int _waited;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RenewAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.SchemaNotBuilt(failure);
                return;
            }
        }
    }

    async Task RenewAsync(CancellationToken cancellationToken)
    {
        var served = engine.Served.Sdl;
        if (ApiDocument.Of((await schemas.GetRequestExecutorAsync(schemaName, cancellationToken)).Schema).Sdl == served)
            Settle();
        else if (_awaited != served)
            Await(served);
        else if (++_waited == Patience)
            log.SchemaNotRenewed();
    }

    void Settle()
    {
        // Documents in the cache count as valid, for whatever schema.
        if (_awaited is not null)
            documents.Clear();
        _awaited = null;
    }

    void Await(string sdl)
    {
        (_awaited, _waited) = (sdl, 0);
        schemas.EvictRequestExecutor(schemaName);
    }
}
