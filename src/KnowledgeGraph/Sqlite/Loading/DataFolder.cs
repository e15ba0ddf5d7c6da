using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>The folder with database files and the small file <c>current</c> that names the one in service.</summary>
/// <remarks>A database file is written once, under another name, and never again: readers need no locks.</remarks>
sealed class DataFolder(string path)
{
    const string CurrentName = "current";

    public string Path { get; } = path;

    /// <returns>Path of the database in service; null where nothing was loaded yet.</returns>
    public string? FindCurrent()
    {
        var file = System.IO.Path.Combine(Path, CurrentName);
        if (!File.Exists(file))
            return null;
        var name = File.ReadAllText(file).Trim();
        return System.IO.Path.GetFileName(name) == name && name.EndsWith(".db", StringComparison.Ordinal)
            ? System.IO.Path.Combine(Path, name)
            : throw new StoreException($"'{file}' does not name a database file.") { Hint = "Remove that file, then load the seeds again with kg load." };
    }

    /// <summary>True while another process loads.</summary>
    public bool IsLocked
    {
        get
        {
            try
            {
                // Reading beside other readers is refused by the loader's exclusive handle, and by nothing else.
                using var _ = File.OpenHandle(LockPath);
                return false;
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
    }

    string LockPath => System.IO.Path.Combine(Path, "lock");

    public string PathOf(string version) => System.IO.Path.Combine(Path, $"{version}.db");

    /// <summary>Keeps other loaders out until it is disposed.</summary>
    /// <exception cref="StoreException">Another load is running, or the folder cannot be written.</exception>
    public FileStream Lock()
    {
        try
        {
            Directory.CreateDirectory(Path);
            return new(LockPath, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data folder '{Path}' cannot be written: {error.Message}", error)
            {
                Hint = "Wait until another load has ended, or name another folder with --data.",
            };
        }
    }

    /// <summary>Puts a complete file in service, then removes all but it and its predecessor.</summary>
    public void MakeCurrent(string version)
    {
        var previous = FindCurrent();
        var next = PathOf(version);
        var draft = System.IO.Path.Combine(Path, CurrentName + ".new");
        File.WriteAllText(draft, System.IO.Path.GetFileName(next) + "\n");
        Durability.Flush(draft);
        File.Move(draft, System.IO.Path.Combine(Path, CurrentName), overwrite: true);
        Durability.FlushFolder(Path);
        foreach (var file in Directory.GetFiles(Path).Where(f => f != next && f != previous && IsDatabase(f)))
            TryDelete(file);
    }

    /// <returns>What a load has begun to write; where none is running, what a killed one left.</returns>
    public IEnumerable<string> Drafts()
        => Directory.Exists(Path) ? Directory.GetFiles(Path, "*.new").Where(IsDraft) : [];

    public void RemoveDrafts()
    {
        foreach (var draft in Drafts())
            TryDelete(draft);
    }

    static bool IsDraft(string file)
        => file.EndsWith(".db.new", StringComparison.Ordinal) || System.IO.Path.GetFileName(file) == CurrentName + ".new";

    static bool IsDatabase(string file) => file.EndsWith(".db", StringComparison.Ordinal);

    // A reader may hold it open where the system forbids to delete open files; the next load tries again.
    static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
