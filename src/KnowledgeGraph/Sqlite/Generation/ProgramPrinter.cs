using System.Text;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Prints a program for people: <c>kg explain --stage program</c> and the cases of the tests.</summary>
static class ProgramPrinter
{
    /// <returns>SQL: its statements in the order of their numbers, each after a comment with its number.</returns>
    public static string Print(SqliteProgram program)
    {
        var text = new StringBuilder();
        foreach (var statement in program.Statements)
            text.Append($"-- {statement.Index}\n{statement.Text};\n");
        return text.ToString();
    }
}
