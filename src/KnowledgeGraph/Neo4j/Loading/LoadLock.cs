using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Lets one load at a time write: a node with an owner and a time until which it is the owner's.</summary>
/// <remarks>
/// Every transaction of a load ends by prolonging its lock, and fails where the lock is no longer its own. So a load that was killed
/// is over when its time is, and one that slept too long can write nothing after another has begun.
/// </remarks>
sealed class LoadLock : IAsyncDisposable
{
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Patience = Lease + TimeSpan.FromSeconds(5);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    static readonly CypherStatement Unique =
        new("CREATE CONSTRAINT `.lock` IF NOT EXISTS FOR (l:`.lock`) REQUIRE l.name IS UNIQUE");

    // Writing to the node takes Neo4j's own lock on it, so that nobody changes the owner between the question and the answer.
    static readonly CypherStatement Touch = new("MERGE (l:`.lock` {name: 'load'}) SET l.touched = timestamp()");

    readonly CypherTransport _transport;
    readonly Dictionary<string, object?> _parameters;

    LoadLock(CypherTransport transport, string owner)
    {
        _transport = transport;
        _parameters = new() { ["owner"] = owner, ["lease"] = (long)Lease.TotalMilliseconds };
    }

    /// <summary>Waits for a load that is running, or was killed, for as long as it takes to tell the two apart.</summary>
    /// <exception cref="StoreException">Another load is running.</exception>
    public static async ValueTask<LoadLock> TakeAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        var owner = $"process {Environment.ProcessId} on {Environment.MachineName}, load {Guid.NewGuid():n}";
        var mine = new LoadLock(transport, owner);
        await transport.WriteAsync([Unique], cancellationToken);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            await transport.WriteAsync([Touch, mine.Take()], cancellationToken);
            var held = await mine.ReadOwnerAsync(cancellationToken);
            if (held == owner)
                return mine;
            if (waited >= Patience)
                throw new StoreException($"Another load is running: {held}.") { Hint = "Wait until it has ended." };
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Runs statements in one transaction, if the lock is still this load's.</summary>
    /// <exception cref="StoreException">Another load has taken over, or the server refuses.</exception>
    public async ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
    {
        try
        {
            await _transport.WriteAsync([.. statements, Prolong()], cancellationToken);
        }
        catch (StoreException error) when (!error.MayPass)
        {
            if (await IsLostAsync(cancellationToken))
                throw new StoreException("Another load has taken over, since this one was silent for too long.", error) { Hint = "Load again." };
            throw;
        }
    }

    /// <summary>Runs statements that make or drop constraints and indexes, which bear no other kind in their transaction.</summary>
    public async ValueTask ChangeIndexesAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
    {
        await WriteAsync([], cancellationToken);
        if (statements.Count > 0)
            await _transport.WriteAsync(statements, cancellationToken);
    }

    // Whoever is stopped here leaves a lock whose time ends soon.
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _transport.WriteAsync([Release()], patience.Token);
        }
        catch (Exception error) when (error is StoreException or TimeoutException or OperationCanceledException)
        {
        }
    }

    async ValueTask<bool> IsLostAsync(CancellationToken cancellationToken)
        => await ReadOwnerAsync(cancellationToken) != (string)_parameters["owner"]!;

    async ValueTask<string> ReadOwnerAsync(CancellationToken cancellationToken)
    {
        using var owner = await _transport.ReadAsync(new("OPTIONAL MATCH (l:`.lock`) RETURN coalesce(l.owner, '')"), cancellationToken);
        return Encoding.UTF8.GetString(owner.Text());
    }

    CypherStatement Take() => new("""
        MATCH (l:`.lock`) WHERE l.owner IS NULL OR l.until < timestamp()
        SET l.owner = $owner, l.until = timestamp() + $lease
        """, _parameters);

    // A division by zero is the way of Cypher to fail where nothing is found.
    CypherStatement Prolong() => new("""
        OPTIONAL MATCH (l:`.lock` {owner: $owner}) SET l.until = timestamp() + $lease
        RETURN 1 / count(l)
        """, _parameters);

    CypherStatement Release() => new("MATCH (l:`.lock` {owner: $owner}) REMOVE l.owner, l.until", _parameters);
}
