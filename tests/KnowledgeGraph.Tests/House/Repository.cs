namespace KnowledgeGraph.Tests.House;

/// <summary>The working copy that the tests were built from.</summary>
static class Repository
{
    static readonly string[] NotOurs = ["artifacts", "data", "node_modules", ".git"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <returns>Paths below <paramref name="folder"/>, from the root, with forward slashes.</returns>
    public static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal);

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of their repository.");
        return folder.FullName;
    }
}
