using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using CsvHelper;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Tabular;

/// <summary>Writes rows in one format.</summary>
abstract class RowWriter
{
    public static RowWriter Of(RowFormat format, IReadOnlyList<RowColumn> columns)
        => format switch
        {
            RowFormat.Csv => new CsvRowWriter(columns),
            RowFormat.Cells => new CellWriter(columns),
            _ => new JsonLineWriter(),
        };

    /// <summary>What stands before the first row.</summary>
    public abstract ReadOnlyMemory<byte> Header();

    public abstract ReadOnlyMemory<byte> Write(IEnumerable<JsonElement> rows);

    /// <summary>The record with which an incomplete answer ends.</summary>
    public abstract ReadOnlyMemory<byte> Write(GraphError error);
}

/// <summary>CSV after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.</summary>
sealed class CsvRowWriter(IReadOnlyList<RowColumn> columns) : RowWriter
{
    static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    public override ReadOnlyMemory<byte> Header() => Write(csv => WriteRecord(csv, columns.Select(column => column.Name)));

    public override ReadOnlyMemory<byte> Write(IEnumerable<JsonElement> rows)
        => Write(csv =>
        {
            foreach (var row in rows)
                WriteRow(csv, row);
        });

    public override ReadOnlyMemory<byte> Write(GraphError error)
        => Write(csv => WriteRecord(csv, columns.Select((_, index) => index == 0 ? $"#error {error.Code}: {error.Message}" : "")));

    static ReadOnlyMemory<byte> Write(Action<CsvWriter> write)
    {
        using var text = new MemoryStream();
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
            write(csv);
        return text.ToArray();
    }

    static void WriteRecord(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }

    void WriteRow(CsvWriter csv, JsonElement row)
    {
        foreach (var column in columns)
        {
            if (column.ReadNumber(row) is not { } number)
                csv.WriteField(column.Read(row));
            else if (number.TryGetInt64(out var whole))
                csv.WriteField(whole);
            else
                csv.WriteField(number.GetDouble());
        }
        csv.EndRecord();
    }
}

/// <summary>JSON Lines: the bytes of each row as they stand in the answer.</summary>
class JsonLineWriter : RowWriter
{
    public override ReadOnlyMemory<byte> Header() => default;

    public override ReadOnlyMemory<byte> Write(IEnumerable<JsonElement> rows)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var row in rows)
        {
            text.Write(JsonMarshal.GetRawUtf8Value(row));
            text.Write("\n"u8);
        }
        return text.WrittenMemory;
    }

    public override ReadOnlyMemory<byte> Write(GraphError error)
    {
        var text = new ArrayBufferWriter<byte>();
        ErrorBody.Write(text, [error], withHints: false);
        text.Write("\n"u8);
        return text.WrittenMemory;
    }
}

/// <summary>JSON Lines of arrays of texts.</summary>
sealed class CellWriter(IReadOnlyList<RowColumn> columns) : JsonLineWriter
{
    public override ReadOnlyMemory<byte> Header() => Lines([columns.Select(column => column.Name)]);

    public override ReadOnlyMemory<byte> Write(IEnumerable<JsonElement> rows)
        => Lines(rows.Select(row => columns.Select(column => column.Read(row))));

    static ReadOnlyMemory<byte> Lines(IEnumerable<IEnumerable<string>> lines)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var line in lines)
        {
            using (var writer = new Utf8JsonWriter(text))
                WriteArray(writer, line);
            text.Write("\n"u8);
        }
        return text.WrittenMemory;
    }

    static void WriteArray(Utf8JsonWriter writer, IEnumerable<string> cells)
    {
        writer.WriteStartArray();
        foreach (var cell in cells)
            writer.WriteStringValue(cell);
        writer.WriteEndArray();
    }
}
