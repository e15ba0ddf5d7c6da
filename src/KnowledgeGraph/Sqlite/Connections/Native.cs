using KnowledgeGraph.Errors;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>The SQLite library that comes with the program.</summary>
static class Native
{
    static readonly Lazy<int> VersionNumber = new(() =>
    {
        Batteries_V2.Init();
        return raw.sqlite3_libversion_number();
    });

    /// <returns>The library's version, such as <c>3.53.4</c>.</returns>
    /// <exception cref="StoreException">The library found is older than this program may use.</exception>
    public static string Initialize(int minVersionNumber)
    {
        if (VersionNumber.Value < minVersionNumber)
            throw new StoreException($"SQLite {VersionNumber.Value} is too old; at least {minVersionNumber} is needed.")
            {
                Hint = "Use the library that comes with the program.",
            };
        return raw.sqlite3_libversion().utf8_to_string();
    }
}
