using System.Diagnostics;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Finds the keys of nodes by their ids. Who was asked for not long ago costs nothing: few nodes are the ends of many relationships.</summary>
sealed class KeyLookup(Database database) : IDisposable
{
    const int KeptCount = 4_096;

    readonly Statement _find = database.Prepare("SELECT key FROM node WHERE id = ?1");
    readonly (string? Id, long Key)[] _kept = new (string?, long)[KeptCount];

    /// <exception cref="UnreachableException">There is no such node: a graph is checked before it is loaded.</exception>
    public long Find(string id)
    {
        ref var kept = ref _kept[(uint)id.GetHashCode() % KeptCount];
        if (kept.Id != id)
            kept = (id, Read(id));
        return kept.Key;
    }

    public void Dispose() => _find.Dispose();

    long Read(string id)
    {
        _find.Bind(1, id);
        var key = _find.Step() ? _find.Long(0) : throw new UnreachableException($"No node has the id '{id}'.");
        _find.Reset();
        return key;
    }
}
