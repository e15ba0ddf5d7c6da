using System.Text.Json;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes one column of the current row as JSON.</summary>
static class ColumnWriter
{
    public static void Write(Utf8JsonWriter writer, Statement row, ColumnPart column)
    {
        if (row.IsNull(column.Column))
        {
            writer.WriteNullValue();
            return;
        }
        switch (column.Kind)
        {
            case ColumnKind.Text:
                writer.WriteStringValue(row.Text(column.Column));
                break;
            case ColumnKind.Integer:
                writer.WriteNumberValue(row.Long(column.Column));
                break;
            case ColumnKind.Boolean:
                writer.WriteBooleanValue(row.Long(column.Column) != 0);
                break;
            case ColumnKind.Float:
                writer.WriteNumberValue(row.Double(column.Column));
                break;
            case ColumnKind.Json:
                writer.WriteRawValue(row.Text(column.Column), skipInputValidation: true);
                break;
        }
    }
}
