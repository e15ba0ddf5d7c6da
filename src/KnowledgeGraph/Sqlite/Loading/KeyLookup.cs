using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Finds the keys of nodes by their ids. The same id asked again costs nothing.</summary>
sealed class KeyLookup(Database database) : IDisposable
{
    readonly Statement _find = database.Prepare("SELECT key FROM node WHERE id = ?1");
    string? _lastId;
    long _lastKey;

    /// <returns>0 where there is no such node.</returns>
    public long Find(string id)
    {
        if (id == _lastId)
            return _lastKey;
        _find.Bind(1, id);
        (_lastId, _lastKey) = (id, _find.Step() ? _find.Long(0) : 0);
        _find.Reset();
        return _lastKey;
    }

    public void Dispose() => _find.Dispose();
}
