using System.Text;

namespace KnowledgeGraph.Tests.Web;

/// <summary>Reads comma-separated values as RFC 4180 writes them.</summary>
static class Csv
{
    /// <returns>Each row by the names of the first.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var rows = Rows(text.TrimStart('\uFEFF')).ToList();
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[++at]);
            else if (letter == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || letter is not (',' or '\r' or '\n'))
                cell.Append(letter);
            else if (letter is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == ',')
                    continue;
                yield return row;
                row = [];
            }
        }
    }
}
