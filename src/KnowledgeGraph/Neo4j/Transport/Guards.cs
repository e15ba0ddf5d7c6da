using KnowledgeGraph.Errors;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>What stands between a caller and the server, from the outside in. How many come at once is for the store's capacity to say.</summary>
/// <param name="Requests">For statements of requests.</param>
/// <param name="Looks">For looks at the server.</param>
/// <param name="Writes">For transactions that write.</param>
sealed record Guards(ResiliencePipeline Requests, ResiliencePipeline Looks, ResiliencePipeline Writes)
{
    static readonly TimeSpan LookTime = TimeSpan.FromSeconds(1);

    public static Guards Of(Neo4jSettings settings)
        => new(
            new ResiliencePipelineBuilder()
                .AddTimeout(settings.StatementTime)
                .AddRetry(OnceMore())
                .Build(),
            new ResiliencePipelineBuilder().AddTimeout(LookTime).Build(),
            new ResiliencePipelineBuilder().AddTimeout(settings.StatementTime).Build());

    // Reading twice does no harm.
    static RetryStrategyOptions OnceMore()
        => new()
        {
            MaxRetryAttempts = 1,
            Delay = TimeSpan.FromMilliseconds(50),
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<StoreException>(failure => failure.MayPass),
        };
}
