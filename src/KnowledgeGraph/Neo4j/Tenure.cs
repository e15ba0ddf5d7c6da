using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j;

/// <summary>Knows for how long the nodes of a generation are surely there.</summary>
/// <remarks>
/// A loader removes a generation <see cref="Grace"/> after another took its place. Who has just seen it in service may read it; who
/// has not looked for long must look first, or an answer could be empty because the data is gone. The server looks every second.
/// </remarks>
/// <param name="graph"><see cref="Neo4jSettings.Graph"/>.</param>
/// <param name="generation">Its number. It was in service a moment ago.</param>
sealed class Tenure(GuardedTransport transport, string graph, long generation, TimeProvider time)
{
    /// <summary>From the switch to the removal: the time in which requests may begin, that of the longest, and some more.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    readonly CypherStatement _look = Marker.Look(graph);

    long _seen = time.GetUtcNow().UtcTicks;

    /// <summary>Looks whether it is in service, and how the server is.</summary>
    /// <exception cref="StoreException">The server is away.</exception>
    public async ValueTask<bool> LookAsync(CancellationToken cancellationToken)
    {
        using var served = await transport.LookAsync(_look, cancellationToken);
        return IsConfirmedBy(served);
    }

    /// <summary>Returns at once where it was seen lately.</summary>
    /// <exception cref="StoreException">It may be gone, or the server is away.</exception>
    public async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (Age <= Trusted)
            return;
        using var served = await transport.ReadAsync(_look, cancellationToken);
        if (!IsConfirmedBy(served))
            throw Gone();
    }

    /// <summary>What was read since <see cref="BeginAsync"/> was all there.</summary>
    /// <exception cref="StoreException">It may have been gone: this program slept in between.</exception>
    public void End()
    {
        if (Age > Grace)
            throw Gone();
    }

    TimeSpan Age => TimeSpan.FromTicks(time.GetUtcNow().UtcTicks - Interlocked.Read(ref _seen));

    bool IsConfirmedBy(CypherValue served)
    {
        if (served.IsNull || served.Integer() != generation)
            return false;
        Interlocked.Exchange(ref _seen, time.GetUtcNow().UtcTicks);
        return true;
    }

    static StoreException Gone() => new("Another generation of the data is in service.") { Hint = "Ask again.", MayPass = true };
}
