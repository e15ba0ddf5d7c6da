using KnowledgeGraph.Errors;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite;

/// <summary>Graphs in the database files of a folder.</summary>
/// <param name="dataFolder">Its path.</param>
public sealed class SqliteStore(string dataFolder) : GraphStore
{
    readonly DataFolder _folder = new(dataFolder);

    internal override StoreCapacity Capacity => new(ConnectionPool.Size, NotYetQuick: ConnectionPool.Size, Moment: TimeSpan.FromMilliseconds(50), StopsAtOnce: true);

    internal override StoreSnapshot Open() => SqliteSnapshot.Open(PathOfCurrent());

    internal override bool HasReplaced(StoreSnapshot served)
    {
        var snapshot = (SqliteSnapshot)served;
        if (snapshot.Path != PathOfCurrent())
            return true;
        snapshot.ThrowIfDamaged();
        return false;
    }

    string PathOfCurrent()
        => _folder.FindCurrent() ?? throw new StoreException($"The data folder '{_folder.Path}' holds no loaded data.")
        {
            Hint = "Load the seeds with kg load.",
        };
}
