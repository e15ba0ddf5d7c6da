namespace KnowledgeGraph.Server.Settings;

/// <summary>Where the graph's schema, its seeds and the loaded data are.</summary>
/// <param name="Schema">Need not exist.</param>
/// <param name="Seeds">Need not exist.</param>
/// <param name="Data">Made by the first load.</param>
sealed record Folders(string Schema, string Seeds, string Data)
{
    /// <summary>Completes what was given: with the working directory's folders, or the graph beside the program.</summary>
    /// <param name="programFolder">Holds copies of <c>graph-schema</c> and <c>seeds</c>, put there by the build.</param>
    /// <remarks>
    /// Schema and seeds belong together: the program's own are taken only where neither was given and neither is in
    /// the working directory. Its data then goes to the user's own folder, so that <c>kg</c> leaves no <c>data</c>
    /// wherever it was typed; unless the working directory already holds loaded data.
    /// </remarks>
    public static Folders Choose(string? schema, string? seeds, string? data, string programFolder)
    {
        var isOwnGraph = schema is not null || seeds is not null
            || Directory.Exists("graph-schema") || Directory.Exists("seeds");
        if (isOwnGraph)
            return new(schema ?? "./graph-schema", seeds ?? "./seeds", data ?? "./data");
        return new(
            Path.Combine(programFolder, "graph-schema"), Path.Combine(programFolder, "seeds"), data ?? DataOfUser());
    }

    static string DataOfUser()
    {
        // Empty where the account has no home, as in some containers.
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return user.Length == 0 || File.Exists("./data/current")
            ? "./data"
            : Path.Combine(user, "knowledge-graph", "data");
    }
}
