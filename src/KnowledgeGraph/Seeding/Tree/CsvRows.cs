using System.Text;
using CsvHelper;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Reads CSV (RFC 4180, with header) into one map per row; an empty cell is an absent field.</summary>
/// <param name="place">Of the file, for problems.</param>
sealed class CsvRows(string place)
{
    static readonly CsvReaderOptions _options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <exception cref="SeedSyntaxException">On reading on: what follows is not CSV.</exception>
    public IEnumerable<SeedMap> Read(Stream text)
    {
        using var reader = CsvReader.Create(text, _options, leaveOpen: true);
        if (!Next(reader))
            yield break;
        var header = ReadCells(reader);
        if (header.Find(cell => header.Exists(other => other != cell && other.Text == cell.Text)) is { } twice)
            throw new SeedSyntaxException(twice.At, $"The column '{twice}' stands twice.", "Leave one out.");
        while (Next(reader))
            yield return ToMap(header, ReadCells(reader));
    }

    bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException fault)
        {
            throw new SeedSyntaxException(new SourcePosition(place, (int)fault.LineNumber, 1), "The row is not CSV.",
                "Put cells that hold a comma, a quote or a line end into quotes, and double the quotes in them.");
        }
    }

    static SeedMap ToMap(List<SeedScalar> header, List<SeedScalar> row)
    {
        if (row.Count != header.Count)
            throw new SeedSyntaxException(row[0].At, $"The row has {row.Count} cells, and the header {header.Count}.",
                "Put cells that hold a comma into quotes.");
        var fields = new List<SeedField>(row.Count);
        for (var i = 0; i < row.Count; i++)
            if (row[i].Text.Length > 0)
                fields.Add(new SeedField(new SeedScalar(row[i].At, header[i].Text), row[i]));
        return new SeedMap(row[0].At, fields);
    }

    List<SeedScalar> ReadCells(CsvReader reader)
    {
        var cells = new List<SeedScalar>(reader.FieldCount);
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            cells.Add(SeedTexts.Check(new SourcePosition(place, line, column), reader.GetString(i)));
            var raw = reader.GetRawSpan(i);
            var lineStart = raw.LastIndexOf((byte)'\n') + 1;
            line += raw.Count((byte)'\n');
            column = (lineStart > 0 ? 1 : column) + Encoding.UTF8.GetCharCount(raw[lineStart..]) + 1;
        }
        return cells;
    }
}
