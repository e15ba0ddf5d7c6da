using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes one facet as a list of values or nodes with their counts.</summary>
readonly struct FacetWriter(SqliteExecutor executor, long parent)
{
    public void Write(FacetPart facet)
    {
        var rows = executor[facet.Statement];
        rows.BindIfUsed(1, parent);
        rows.BindIfUsed(6, executor.SizeOf(facet));
        executor.Writer.WriteStartArray();
        while (rows.Step())
            WriteRow(rows, facet.Parts);
        rows.Reset();
        executor.Writer.WriteEndArray();
    }

    void WriteRow(Statement rows, IReadOnlyList<Part> parts)
    {
        executor.Writer.WriteStartObject();
        foreach (var part in parts)
        {
            executor.Writer.WritePropertyName(part.Key);
            if (part is not FacetNodePart node)
                executor.Write(part, new(rows, 0, 0, null));
            else if (rows.IsNull(RowColumns.Key))
                executor.Writer.WriteNullValue();
            else
                executor.WriteNode(rows, rows.Long(RowColumns.Key), 0, node.Row);
        }
        executor.Writer.WriteEndObject();
    }
}
