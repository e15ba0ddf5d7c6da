using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Writes a graph to a new database file and makes it the current one.</summary>
public static class SqliteLoader
{
    /// <summary>Loads all or nothing: readers see the old data until the new file is complete and checked.</summary>
    /// <param name="dataFolder">Created where it is missing.</param>
    /// <exception cref="StoreException">The folder cannot be written, or the written file fails its check.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up; the data in service is untouched.</exception>
    public static LoadReport Load(
        GraphSource source, string dataFolder, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var folder = new DataFolder(dataFolder);
        using var exclusive = folder.Lock();
        try
        {
            return LoadInto(source, folder, progress, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data folder '{dataFolder}' cannot be written: {error.Message}", error)
            {
                Hint = "Look whether the disk is full or failing, then load again; what is served is whole.",
            };
        }
    }

    static LoadReport LoadInto(GraphSource source, DataFolder folder, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        folder.RemoveDrafts();
        var (version, current) = (VersionOf(source), FindExisting(folder));
        if (IsVersion(current, version))
            return Report(source, version, true, []);
        // With nothing to compare, the new file itself tells what is added.
        var changes = current is null ? null : LoadComparison.Compare(source, current);
        var target = folder.PathOf(version);
        if (!File.Exists(target))
            Write(source, version, target, progress, cancellationToken);
        folder.MakeCurrent(version);
        return Report(source, version, false, changes ?? LoadComparison.CountAll(target));
    }

    /// <summary>Says what <see cref="Load"/> would do, and writes nothing.</summary>
    public static LoadReport DryRun(GraphSource source, string dataFolder)
    {
        var (version, current) = (VersionOf(source), FindExisting(new DataFolder(dataFolder)));
        var isUnchanged = IsVersion(current, version);
        return Report(source, version, isUnchanged, isUnchanged ? [] : LoadComparison.Compare(source, current));
    }

    /// <returns>16 hexadecimal digits: of schema, seeds and layout.</returns>
    internal static string VersionOf(GraphSource source)
        => DataVersion.Of(source.Hash);

    static string? FindExisting(DataFolder folder) => folder.FindCurrent() is { } current && File.Exists(current) ? current : null;

    static bool IsVersion(string? file, string version) => Path.GetFileNameWithoutExtension(file) == version;

    static LoadReport Report(GraphSource source, string version, bool isUnchanged, IReadOnlyList<LoadChange> changes)
        => new(version, isUnchanged, source.Nodes.Count, source.Relationships.Count, source.Claims.Count, changes);

    static void Write(
        GraphSource source, string version, string target, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var draft = target + ".new";
        File.Delete(draft);
        try
        {
            using (var database = Database.Create(draft))
            {
                // One statement may sort millions of rows: it too ends when the caller gives up.
                new Deadline(database).Set(TimeSpan.FromDays(1), cancellationToken);
                new GraphWriter(database, source, progress, cancellationToken).Write(version);
            }
            FileSeal.Write(draft);
            FileCheck.Run(draft, source);
            Durability.Flush(draft);
            File.Move(draft, target);
            Durability.FlushFolder(Path.GetDirectoryName(target)!);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
