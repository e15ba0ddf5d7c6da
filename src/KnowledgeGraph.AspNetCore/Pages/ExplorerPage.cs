using System.Text;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>Serves the explorer: its page at <c>/</c>, and below <c>/explorer/</c> the files that the page names.</summary>
/// <remarks>Only files that were there at the start are served: a path is looked up, never joined to a folder.</remarks>
sealed class ExplorerPage
{
    const string Folder = "explorer";
    const string Page = "index.html";

    // Workers obey the policy that their own file comes with, so every file carries it.
    const string ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // As the page is built; it then offers to open a query there.
    const string AsksInPlainForm = "<meta name=\"ask-in\" content=\"plain\">";

    readonly Dictionary<string, StaticFile> _files;
    readonly StaticFile _page;

    ExplorerPage(Dictionary<string, StaticFile> files, StaticFile page) => (_files, _page) = (files, page);

    public const string Route = $"/{Folder}/{{**file}}";

    /// <param name="asksIn">Where it can open a query: <c>bananacakepop</c>, <c>graphiql</c>, <c>plain</c>, or nowhere where empty.</param>
    /// <returns>Null where the folder does not hold the explorer.</returns>
    public static ExplorerPage? Find(string folder, string asksIn)
    {
        if (!File.Exists(Path.Combine(folder, Page)))
            return null;
        var files = Directory.EnumerateFiles(Path.Combine(folder, Folder))
            .Where(file => ContentTypes.Of(file) is not null)
            .ToDictionary(file => $"/{Path.GetFileName(file)}", file => Of(file, isForever: true), StringComparer.Ordinal);
        var html = File.ReadAllText(Path.Combine(folder, Page))
            .Replace(AsksInPlainForm, AsksInPlainForm.Replace("plain", asksIn, StringComparison.Ordinal), StringComparison.Ordinal);
        return new(files, new(ContentTypes.Of(Page)!, isForever: false, () => Encoding.UTF8.GetBytes(html)));
    }

    public Task InvokeAsync(HttpContext http) => WriteAsync(http, _page);

    public Task InvokeFileAsync(HttpContext http)
        => http.Request.Path.StartsWithSegments($"/{Folder}", out var file) && _files.TryGetValue(file.Value!, out var found)
            ? WriteAsync(http, found)
            : Resource.NotFoundAsync(http);

    static Task WriteAsync(HttpContext http, StaticFile file)
    {
        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return file.WriteAsync(http);
    }

    static StaticFile Of(string file, bool isForever)
        => new(ContentTypes.Of(file)!, isForever, () => File.ReadAllBytes(file), isCompressed: Path.GetExtension(file) is ".js" or ".css");
}
