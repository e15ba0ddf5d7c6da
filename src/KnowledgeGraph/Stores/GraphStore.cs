using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Stores;

/// <summary>Where loaded graphs are kept, one of them in service.</summary>
public abstract class GraphStore : IDisposable
{
    private protected GraphStore()
    {
    }

    internal abstract StoreCapacity Capacity { get; }

    /// <summary>Opens what is in service now. May block.</summary>
    /// <exception cref="StoreException">Nothing is loaded, or it cannot be read.</exception>
    internal abstract StoreSnapshot Open();

    /// <returns>True where something else is in service now.</returns>
    /// <exception cref="StoreException">The store cannot be asked, or what is served is damaged.</exception>
    internal abstract bool HasReplaced(StoreSnapshot served);

    /// <summary>Whether it answered when it was last asked. What is in memory or in a file always does.</summary>
    internal virtual bool IsReachable => true;

    /// <summary>Closes its connections. Nothing may be under way.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
