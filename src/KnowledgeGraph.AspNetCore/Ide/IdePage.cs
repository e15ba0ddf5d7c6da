using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>Serves an IDE below <c>/graphql/ide/</c>: its own files, unchanged, and one with settings of ours.</summary>
/// <remarks>Only files that were there at the start are served: a path is looked up, never joined to a folder.</remarks>
/// <param name="files">By their paths below the address.</param>
/// <param name="policy">The content security policy. Workers obey that of their own file, so every file carries it.</param>
sealed class IdePage(Dictionary<string, StaticFile> files, string policy)
{
    const string Address = "/graphql/ide/";

    public const string Route = Address + "{**file}";

    /// <returns>Null where the folder does not hold the IDE.</returns>
    public static IdePage? Find(GraphIde ide, string folder, IReadOnlyList<Question> questions)
    {
        var files = IdeFolder.Read(folder);
        if (files.Count == 0)
            return null;
        var (name, write, policy) = ide is GraphIde.GraphiQL
            ? (GraphiQL.SettingsFile, (Func<IReadOnlyList<Question>, byte[]>)GraphiQL.WriteSettings, GraphiQL.ContentSecurityPolicy)
            : (BananaCakePop.SettingsFile, BananaCakePop.WriteSettings, BananaCakePop.ContentSecurityPolicy);
        files[name] = new(Resource.Json, isForever: false, () => write(questions));
        return new(files, policy);
    }

    /// <summary>Sends a browser to the page. Its files are named relative to it, so that it needs a folder of its own.</summary>
    public static Task OpenAsync(HttpContext http)
    {
        http.Response.Redirect(Address);
        return Task.CompletedTask;
    }

    public Task InvokeAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments(Address.TrimEnd('/'), out var file) || !file.HasValue)
            return OpenAsync(http);
        if (!files.TryGetValue(file == "/" ? IdeFolder.Page : file.Value![1..], out var found))
            return Resource.NotFoundAsync(http);
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return found.WriteAsync(http);
    }
}
