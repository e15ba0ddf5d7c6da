using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Says what is wrong with the store, for <c>kg doctor</c>. Writes nothing.</summary>
public static class StoreCheck
{
    /// <param name="source">What schema and seeds give now; null where they cannot be read.</param>
    /// <param name="isLoadedByHand">Serving does not load: data must be there, and need not be written.</param>
    /// <remarks>Cost: reads the whole database once.</remarks>
    public static IEnumerable<Finding> Run(string dataFolder, GraphSource? source, bool isLoadedByHand)
    {
        var folder = new DataFolder(dataFolder);
        return
        [
            CheckLibrary(),
            .. new DataFolderCheck(folder, isLoadedByHand).Run(),
            .. CheckDatabase(folder, source),
        ];
    }

    static Finding CheckLibrary()
    {
        try
        {
            return Finding.Ok($"SQLite {Native.Initialize(Database.MinVersionNumber)}");
        }
        catch (StoreException error)
        {
            return Finding.Wrong(error.Message, error.Hint);
        }
    }

    static IEnumerable<Finding> CheckDatabase(DataFolder folder, GraphSource? source)
        => DataFolderCheck.FindReadable(folder) is { } path ? DatabaseCheck.Run(path, source) : [];
}
