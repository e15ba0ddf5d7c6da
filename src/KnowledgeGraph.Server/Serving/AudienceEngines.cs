using System.Collections.Concurrent;
using System.Security.Claims;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Access;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Serving;

/// <summary>An engine for each audience, over the data that was loaded for it.</summary>
/// <remarks>Which audiences there are, and who belongs to which, is what the rules of the schema in service say.</remarks>
/// <param name="whole">Of those who see all.</param>
sealed class AudienceEngines(GraphEngine whole, ProgramSettings settings) : IDisposable
{
    readonly ConcurrentDictionary<string, Lazy<GraphEngine>> _byName = new();

    public GraphEngine Whole => whole;

    /// <exception cref="StoreException">The data of their audience is not loaded, or cannot be read.</exception>
    public GraphEngine For(ClaimsPrincipal user)
    {
        var audiences = whole.Graph.Audiences;
        return audiences.Grants.Count == 0 ? whole : For(audiences.For(grant => user.HasClaim(grant.Claim, grant.Value)));
    }

    /// <summary>Opens them all, so that what is missing is known before the first request.</summary>
    /// <exception cref="StoreException">The data of an audience is not loaded, or cannot be read.</exception>
    public void Open()
    {
        foreach (var audience in whole.Graph.Audiences.Narrowed)
            For(audience);
    }

    /// <summary>Opens anew what has changed.</summary>
    /// <returns>Whether the whole graph was among that.</returns>
    /// <exception cref="StoreException">New data cannot be read; the old stays in service.</exception>
    public bool Refresh()
    {
        var isNew = whole.Refresh();
        foreach (var audience in whole.Graph.Audiences.Narrowed)
            For(audience).Refresh();
        return isNew;
    }

    public void Dispose()
    {
        foreach (var opened in _byName.Values.Where(engine => engine.IsValueCreated))
            opened.Value.Dispose();
    }

    // What could not be opened is tried again.
    GraphEngine For(Audience audience)
    {
        if (audience.SeesAll)
            return whole;
        return _byName.GetOrAdd(audience.Name, _ => new(() => OpenedEngine.Open(settings.For(audience)), LazyThreadSafetyMode.PublicationOnly)).Value;
    }
}
