using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Reads the sources on which an answer rests.</summary>
static class BibliographyReader
{
    /// <returns>A JSON array of objects, by id.</returns>
    /// <exception cref="OperationCanceledException">The time is over, or the caller has gone.</exception>
    public static ReadOnlyMemory<byte> Read(Connection connection, Layout layout, ShownEvidence shown)
    {
        var sql = new BibliographySql(layout);
        // Keys are given in the order of ids.
        var sources = new SortedSet<long>();
        using (var ofSubject = connection.Prepare(sql.OfSubject))
            foreach (var (subject, first, last) in shown.Subjects)
            {
                ofSubject.Bind(1, subject);
                ofSubject.Bind(2, first);
                ofSubject.Bind(3, last);
                Collect(ofSubject, sources);
            }
        using (var ofClaim = connection.Prepare(sql.OfClaim))
            foreach (var claim in shown.Claims)
            {
                ofClaim.Bind(1, claim);
                Collect(ofClaim, sources);
            }
        using var source = connection.Prepare(sql.Source);
        return Write(source, sources, [.. sql.Columns]);
    }

    static void Collect(Statement rows, SortedSet<long> sources)
    {
        while (rows.Step())
            sources.Add(rows.Long(0));
        rows.Reset();
    }

    static ReadOnlyMemory<byte> Write(Statement row, SortedSet<long> sources, IReadOnlyList<ColumnPart> columns)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, SqliteExecutor.Options);
        writer.WriteStartArray();
        foreach (var source in sources)
        {
            row.Bind(1, source);
            row.Step();
            WriteObject(writer, row, columns);
            row.Reset();
        }
        writer.WriteEndArray();
        writer.Flush();
        return text.WrittenMemory;
    }

    static void WriteObject(Utf8JsonWriter writer, Statement row, IReadOnlyList<ColumnPart> columns)
    {
        writer.WriteStartObject();
        foreach (var column in columns)
        {
            writer.WritePropertyName(column.Key);
            ColumnWriter.Write(writer, row, column);
        }
        writer.WriteEndObject();
    }
}
