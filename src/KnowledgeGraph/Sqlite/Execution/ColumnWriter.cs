using System.Text.Json;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes one column of the current row as JSON.</summary>
/// <remarks>SQLite reads null as nothing or zero: only where it gives these is it asked whether it is null.</remarks>
static class ColumnWriter
{
    public static void Write(Utf8JsonWriter writer, Statement row, ColumnPart column)
    {
        switch (column.Kind)
        {
            case ColumnKind.Text when row.Text(column.Column) is { IsEmpty: false } text:
                writer.WriteStringValue(text);
                break;
            case ColumnKind.Integer when row.Long(column.Column) is var number and not 0:
                writer.WriteNumberValue(number);
                break;
            case ColumnKind.Boolean when row.Long(column.Column) is not 0:
                writer.WriteBooleanValue(true);
                break;
            case ColumnKind.Float when row.Double(column.Column) is var number and not 0:
                writer.WriteNumberValue(number);
                break;
            case ColumnKind.Json when row.Text(column.Column) is { IsEmpty: false } json:
                writer.WriteRawValue(json, skipInputValidation: true);
                break;
            default:
                WriteEmpty(writer, row, column);
                break;
        }
    }

    static void WriteEmpty(Utf8JsonWriter writer, Statement row, ColumnPart column)
    {
        if (row.IsNull(column.Column))
            writer.WriteNullValue();
        else if (column.Kind is ColumnKind.Text)
            writer.WriteStringValue(""u8);
        else if (column.Kind is ColumnKind.Boolean)
            writer.WriteBooleanValue(false);
        else
            writer.WriteNumberValue(row.Double(column.Column));
    }
}
