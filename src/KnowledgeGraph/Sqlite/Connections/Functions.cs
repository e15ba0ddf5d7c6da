using KnowledgeGraph.Schema;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>What our statements call that SQLite does not have.</summary>
static class Functions
{
    /// <summary><c>sort_key(text)</c>: of elements of lists, beside which no key is stored.</summary>
    public static void Register(sqlite3 database)
        => raw.sqlite3_create_function(database, "sort_key", 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, WriteSortKey);

    // An exception that leaves a callback ends the process.
    static void WriteSortKey(sqlite3_context context, object state, sqlite3_value[] arguments)
    {
        if (raw.sqlite3_value_type(arguments[0]) == raw.SQLITE_NULL)
            raw.sqlite3_result_null(context);
        else
            raw.sqlite3_result_text(context, SortKey.Of(raw.sqlite3_value_text(arguments[0]).utf8_to_string()));
    }
}
