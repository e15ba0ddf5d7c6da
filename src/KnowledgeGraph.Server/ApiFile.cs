using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server;

/// <summary>A file with the API as SDL, which somebody printed once.</summary>
static class ApiFile
{
    /// <returns>The first line in which the file is not what the schema gives; null where it is up to date.</returns>
    public static Problem? Compare(string file, string sdl)
    {
        var (written, given) = (File.ReadAllText(file).Split('\n'), sdl.Split('\n'));
        if (written.SequenceEqual(given))
            return null;
        var line = written.Zip(given).TakeWhile(pair => pair.First == pair.Second).Count();
        return new(
            new(file, line + 1, 1),
            $"The file says {Quoted(written, line)}, the schema gives {Quoted(given, line)}.",
            Renew(file));
    }

    public static string Renew(string file) => $"To renew it, run: kg schema print > {file}";

    static string Quoted(string[] lines, int line)
        => line < lines.Length ? $"'{lines[line].Trim()}'" : "nothing more";
}
