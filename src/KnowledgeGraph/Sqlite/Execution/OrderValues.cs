using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Reads from a row of a page what it was ordered by.</summary>
static class OrderValues
{
    public static object?[] Read(Statement row, int keyCount)
    {
        if (keyCount == 0)
            return [];
        var values = new object?[keyCount];
        for (var i = 0; i < values.Length; i++)
            values[i] = row.Value(RowColumns.PageCount + i);
        return values;
    }

    public static string CursorOf(Statement row, string scope, int keyCount)
        => Cursor.Write(scope, row.Text(RowColumns.Id), row.Text(RowColumns.RelationshipKey), Read(row, keyCount));
}
