using System.Text;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>A prepared statement. Bound values stay bound over <see cref="Reset"/>.</summary>
/// <remarks>Parameters count from 1, columns from 0, as in SQLite.</remarks>
sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    // sqlite3.h: SQLITE_STMTSTATUS_MEMUSED.
    const int MemoryUsed = 99;

    // sqlite3.h: SQLITE_STMTSTATUS_VM_STEP.
    const int InstructionsRun = 4;

    // sqlite3.h: SQLITE_STMTSTATUS_REPREPARE.
    const int Recompiled = 5;

    // UTF-16 units of a text that is encoded without an allocation.
    const int MaxShortText = 160;

    readonly int _parameterCount = raw.sqlite3_bind_parameter_count(handle);

    // Good until the handle is disposed of.
    readonly nint _pointer = handle.DangerousGetHandle();

    /// <summary>Bytes that SQLite holds for it.</summary>
    public int MemoryBytes => raw.sqlite3_stmt_status(handle, MemoryUsed, 0);

    /// <summary>Instructions of SQLite's machine run so far: what it costs, whatever the clock says.</summary>
    public int InstructionCount => raw.sqlite3_stmt_status(handle, InstructionsRun, 0);

    /// <summary>How often SQLite has compiled it again because of what was bound.</summary>
    public int RecompilationCount => raw.sqlite3_stmt_status(handle, Recompiled, 0);

    public void Bind(int parameter, long value) => database.Check(RowCalls.BindLong(_pointer, parameter, value));

    public void Bind(int parameter, double value) => database.Check(raw.sqlite3_bind_double(handle, parameter, value));

    public void Bind(int parameter, string text)
    {
        if (text.Length > MaxShortText)
        {
            database.Check(raw.sqlite3_bind_text(handle, parameter, text));
            return;
        }
        Span<byte> bytes = stackalloc byte[MaxShortText * 3];
        Bind(parameter, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    public void Bind(int parameter, ReadOnlySpan<byte> text) => database.Check(raw.sqlite3_bind_text(handle, parameter, text));

    /// <summary>Binds a parameter that not every statement of its kind uses.</summary>
    public void BindIfUsed(int parameter, long value)
    {
        if (parameter <= _parameterCount)
            Bind(parameter, value);
    }

    /// <inheritdoc cref="BindIfUsed(int, long)"/>
    public void BindIfUsed(int parameter, string text)
    {
        if (parameter <= _parameterCount)
            Bind(parameter, text);
    }

    /// <param name="value">Null, a text, a whole number or a floating one.</param>
    /// <inheritdoc cref="BindIfUsed(int, long)"/>
    public void BindIfUsed(int parameter, object? value)
    {
        if (parameter > _parameterCount)
            return;
        switch (value)
        {
            case null:
                BindNull(parameter);
                break;
            case long number:
                Bind(parameter, number);
                break;
            case double number:
                Bind(parameter, number);
                break;
            default:
                Bind(parameter, (string)value);
                break;
        }
    }

    public void BindNull(int parameter) => database.Check(RowCalls.BindNull(_pointer, parameter));

    /// <summary>Counts what the statement does; null where nobody asks.</summary>
    public StatementMeter? Meter { get; set; }

    /// <returns>True where a row can be read; false at the end.</returns>
    public bool Step()
    {
        var begun = Meter?.Begin() ?? 0;
        var code = RowCalls.Step(_pointer);
        Meter?.End(begun, code == raw.SQLITE_ROW);
        if (code == raw.SQLITE_ROW)
            return true;
        if (code == raw.SQLITE_DONE)
            return false;
        var failure = database.Failure(code);
        Reset();
        throw failure;
    }

    public void Reset()
    {
        Meter?.Stop();
        _ = RowCalls.Reset(_pointer);
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    public bool IsNull(int column) => RowCalls.TypeOf(_pointer, column) == raw.SQLITE_NULL;

    public long Long(int column) => RowCalls.Long(_pointer, column);

    public double Double(int column) => RowCalls.Double(_pointer, column);

    /// <returns>The text's UTF-8, without a copy: valid until the next step or reset.</returns>
    public ReadOnlySpan<byte> Text(int column) => RowCalls.Bytes(_pointer, column);

    /// <returns>Null, a text, a whole number or a floating one.</returns>
    public object? Value(int column)
        => RowCalls.TypeOf(_pointer, column) switch
        {
            raw.SQLITE_NULL => null,
            raw.SQLITE_INTEGER => Long(column),
            raw.SQLITE_FLOAT => Double(column),
            _ => String(column),
        };

    public string String(int column) => Encoding.UTF8.GetString(Text(column));

    public void Dispose() => handle.Dispose();
}
