using System.Globalization;
using System.Threading.RateLimiting;
using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Holds each client to a number of estimated reads a minute (docs/cost.md); what is free counts for one.</summary>
/// <remarks>A client is a user where users are known, else an address: those behind one proxy share it.</remarks>
sealed class CostRate(int maxCostPerMinute) : IDisposable
{
    // Of the answers' errors: what Retry-After says.
    public const string RetryAfter = "retryAfter";

    static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    readonly PartitionedRateLimiter<string> _clients = PartitionedRateLimiter.Create<string, string>(
        client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new()
        {
            TokenLimit = maxCostPerMinute,
            TokensPerPeriod = Math.Max(1, maxCostPerMinute / 60),
            ReplenishmentPeriod = Period,
        }));

    /// <returns>What charges the client who sends the request.</returns>
    public Func<long, GraphError?> For(HttpContext http)
    {
        var client = ClientOf(http);
        return cost => Charge(client, cost);
    }

    public void Dispose() => _clients.Dispose();

    static string ClientOf(HttpContext http)
        => http.User.Identity is { IsAuthenticated: true, Name: { } name } ? $"user {name}" : $"{http.Connection.RemoteIpAddress}";

    // What costs more than a minute's worth can still be asked for, once a minute.
    GraphError? Charge(string client, long cost)
    {
        using var lease = _clients.AttemptAcquire(client, (int)Math.Clamp(cost, 1, maxCostPerMinute));
        return lease.IsAcquired ? null : TooMuch(lease);
    }

    GraphError TooMuch(RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : Period;
        return new(
            ErrorCodes.RateLimited,
            string.Create(CultureInfo.InvariantCulture, $"A client may ask for {maxCostPerMinute} estimated reads a minute; this is more."),
            Hint: "Try again later, or ask for less at once.")
        {
            Figures = [new(RetryAfter, (long)Math.Ceiling(Math.Max(wait.TotalSeconds, 1)))],
        };
    }
}
