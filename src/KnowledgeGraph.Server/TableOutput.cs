using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Server;

/// <summary>Prints rows of texts in columns, for people and for pipes: two blanks between them, no lines.</summary>
static class TableOutput
{
    const string Gap = "  ";

    /// <param name="rows">The first is the header. Line ends and tabs become blanks.</param>
    public static void Print(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select(row => row.Select(OnOneLine).ToList()).ToList();
        var widths = Enumerable.Range(0, cells[0].Count).Select(column => cells.Max(row => WidthOf(row[column]))).ToList();
        foreach (var row in cells)
            Terminal.Out.WriteLine(string.Join(Gap, row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)))).TrimEnd());
    }

    static int WidthOf(string text) => StringInfo.ParseCombiningCharacters(text).Length;

    // Control characters of data could give orders to a terminal.
    static string OnOneLine(string text)
        => new StringBuilder().AppendJoin("", text.Select(letter => char.IsControl(letter) ? ' ' : letter)).ToString();
}
