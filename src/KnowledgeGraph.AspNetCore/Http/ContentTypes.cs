using System.Collections.Frozen;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>The media types of files that we serve.</summary>
static class ContentTypes
{
    static readonly FrozenDictionary<string, string> _byExtension = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".txt"] = "text/plain; charset=utf-8",
        [""] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    /// <returns>Null where a file of this name is not to be served.</returns>
    public static string? Of(string path) => _byExtension.GetValueOrDefault(Path.GetExtension(path));
}
