using KnowledgeGraph.Errors;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>An open database. Used by one thread at a time.</summary>
sealed class Database : IDisposable
{
    // Earlier ones can corrupt a database in WAL mode or miss later security fixes; ours comes with the program.
    public const int MinVersionNumber = 3_051_003;

    // sqlite3.h: SQLITE_DBCONFIG_ENABLE_QPSG.
    const int StablePlans = 1007;

    // sqlite3.h: SQLITE_DESERIALIZE_READONLY.
    const int ReadOnlyImage = 4;

    readonly string _path;

    Database(sqlite3 handle, string path) => (Handle, _path) = (handle, path);

    public sqlite3 Handle { get; }

    /// <summary>Opens a finished database in memory that is kept until this is closed.</summary>
    /// <exception cref="StoreException">It is no database.</exception>
    public static Database OpenImage(FileImage image)
    {
        var database = Open(":memory:", image.Path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX);
        database.Check(raw.sqlite3_deserialize(database.Handle, "main", image.Address, image.Length, image.Length, ReadOnlyImage));
        // SQLite then reads pages where they lie, in place of copying them.
        database.Execute($"PRAGMA mmap_size = {image.Length}; PRAGMA temp_store = MEMORY;");
        return database.ForQuestions();
    }

    /// <summary>Opens a finished file that is read once, from end to end: neither it nor what is sorted need stand in memory.</summary>
    /// <exception cref="StoreException">The file is missing or no database.</exception>
    public static Database OpenOnce(string path)
    {
        // Nobody writes it any more: no locks are taken.
        var address = $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";
        var database = Open(address, path, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI | raw.SQLITE_OPEN_NOMUTEX);
        database.Execute("PRAGMA temp_store = FILE;");
        return database.ForQuestions();
    }

    Database ForQuestions()
    {
        Execute("PRAGMA query_only = 1; PRAGMA cache_size = -16384;");
        // Else a bound LIMIT counts as a hint to the planner, and every new binding compiles the statement anew.
        Check(raw.sqlite3_db_config(Handle, StablePlans, 1, out _));
        Functions.Register(Handle);
        return this;
    }

    /// <summary>Opens a new file for a load, without a journal: it is thrown away if the load fails.</summary>
    public static Database Create(string path)
    {
        var database = Open(path, path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX);
        database.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 16384; PRAGMA cache_size = -65536; BEGIN;");
        return database;
    }

    public void Execute(string statements) => Check(raw.sqlite3_exec(Handle, statements));

    public Statement Prepare(string text)
    {
        Check(raw.sqlite3_prepare_v3(Handle, text, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new(this, statement);
    }

    /// <exception cref="StoreException">SQLite reports an error.</exception>
    public void Check(int code)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;
        throw Failure(code);
    }

    public Exception Failure(int code)
        => (code & 0xff) == raw.SQLITE_INTERRUPT
            ? new OperationCanceledException()
            : new StoreException($"SQLite failed on '{_path}': {raw.sqlite3_errmsg(Handle).utf8_to_string()} (code {code}).")
            {
                Hint = HintFor(code & 0xff),
            };

    // Null for what has no remedy that everybody knows.
    static string? HintFor(int code)
        => code switch
        {
            raw.SQLITE_FULL or raw.SQLITE_IOERR => "Look whether the disk is full or failing, then load again; what was loaded before is untouched.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "kg doctor tells what is damaged and what to do.",
            _ => null,
        };

    public void Dispose() => Handle.Dispose();

    static Database Open(string address, string path, int flags)
    {
        Native.Initialize(MinVersionNumber);
        var code = raw.sqlite3_open_v2(address, out var handle, flags, null);
        if (code == raw.SQLITE_OK)
            return new(handle, path);
        handle.Dispose();
        throw new StoreException($"The database '{path}' cannot be opened (SQLite code {code}).") { Hint = "Load the seeds again with kg load." };
    }
}
