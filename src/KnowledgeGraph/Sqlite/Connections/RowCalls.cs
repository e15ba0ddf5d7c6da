using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>The calls of SQLite that are made for each row and each value, by the statement's bare pointer.</summary>
/// <remarks>
/// SQLitePCLRaw counts references to a handle at every call, which took a seventh of the time of a list. Whoever calls
/// these keeps the statement until it disposes it, so there is nothing to count. Columns read memory of the row on which
/// the statement stands, in nanoseconds: they need not tell the collector that they left managed code.
/// Source: sqlite3.h, "Evaluate An SQL Statement", "Result Values From A Query".
/// </remarks>
static class RowCalls
{
    const string Library = "e_sqlite3";

    /// <returns>A result code.</returns>
    [DllImport(Library, EntryPoint = "sqlite3_step")]
    public static extern int Step(nint statement);

    /// <returns>A result code, that of the last step.</returns>
    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    public static extern int Reset(nint statement);

    /// <returns>A result code.</returns>
    [DllImport(Library, EntryPoint = "sqlite3_bind_int64")]
    public static extern int BindLong(nint statement, int parameter, long value);

    /// <returns>A result code.</returns>
    [DllImport(Library, EntryPoint = "sqlite3_bind_null")]
    public static extern int BindNull(nint statement, int parameter);

    /// <returns>A type: that of the value as it is stored.</returns>
    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_type")]
    public static extern int TypeOf(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_int64")]
    public static extern long Long(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_double")]
    public static extern double Double(nint statement, int column);

    /// <returns>The bytes of a text or blob, until the next step or reset; empty for null.</returns>
    public static unsafe ReadOnlySpan<byte> Bytes(nint statement, int column)
    {
        var first = Pointer(statement, column);
        return new(first, first is null ? 0 : Length(statement, column));
    }

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_blob")]
    static extern unsafe byte* Pointer(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_bytes")]
    static extern int Length(nint statement, int column);
}
