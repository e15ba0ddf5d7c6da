using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>Finds what is served of the IDE's package.</summary>
static class IdeFolder
{
    public const string Page = "index.html";

    // The licence goes wherever a part goes. Left out: what is for npm and Node, and service-worker.js, which would keep every
    // file in the browser a second time and show the IDE even after the server has ceased to.
    static readonly string[] _beside =
        [Page, "manifest.webmanifest", "favicon.ico", "favicon.svg", "apple-touch-icon.png", "LICENSE"];

    /// <returns>The files by their paths below the folder, with forward slashes; none where the IDE is not there.</returns>
    public static Dictionary<string, StaticFile> Read(string folder)
        => File.Exists(Path.Combine(folder, Page))
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
                .Where(found => IsServed(found.Path))
                .ToDictionary(found => found.Path, found => Of(found.Path, found.File), StringComparer.Ordinal)
            : [];

    static bool IsServed(string path)
        => (IsStatic(path) || _beside.Contains(path)) && ContentTypes.Of(path) is not null;

    static bool IsStatic(string path) => path.StartsWith("static/", StringComparison.Ordinal);

    static StaticFile Of(string path, string file)
        => new(ContentTypes.Of(path)!, IsStatic(path), () => File.ReadAllBytes(file));
}
