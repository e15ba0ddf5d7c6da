using KnowledgeGraph.Seeding.Files;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Takes a bulk file apart, row by row.</summary>
static class BulkRows
{
    /// <summary>Hands out each row up to the first fault, of which there is one problem.</summary>
    /// <returns>SHA-256 of the file's text; null where the file is refused.</returns>
    public static string? Read(SeedFile file, ProblemList problems, Action<SeedMap> take)
    {
        using var text = Open(file, problems);
        if (text is null)
            return null;
        using var rows = Rows(file, text).GetEnumerator();
        while (Next(rows, file, problems) is { } isRow)
        {
            if (!isRow)
                return text.Hash();
            take(rows.Current);
        }
        return null;
    }

    static IEnumerable<SeedMap> Rows(SeedFile file, Stream text)
        => file.Format == SeedFormat.Csv ? new CsvRows(file.Place).Read(text) : new JsonLines(file.Place).Read(text);

    static BulkStream? Open(SeedFile file, ProblemList problems)
    {
        try
        {
            return new BulkStream(file.Place);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            SeedFileReader.ReportUnreadable(file.Place, problems);
            return null;
        }
    }

    // Null where the file is refused.
    static bool? Next(IEnumerator<SeedMap> rows, SeedFile file, ProblemList problems)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (SeedSyntaxException fault)
        {
            problems.Add(fault.At, fault.Message, fault.Hint);
        }
        catch (IOException)
        {
            SeedFileReader.ReportUnreadable(file.Place, problems);
        }
        return null;
    }
}
