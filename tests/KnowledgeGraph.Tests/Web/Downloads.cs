using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The folder in which a browser puts what it is told to keep.</summary>
sealed class Downloads : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly TemporaryFolder _folder = new();

    Downloads()
    {
    }

    public static async Task<Downloads> OpenAsync(Browser browser)
    {
        var downloads = new Downloads();
        await browser.CallAsync("Page.setDownloadBehavior", new() { ["behavior"] = "allow", ["downloadPath"] = downloads._folder.Path });
        return downloads;
    }

    /// <summary>The content of a file, once it is whole.</summary>
    public async Task<byte[]> ReadBytesAsync(string name)
    {
        var path = Path.Combine(_folder.Path, name);
        using var patience = new CancellationTokenSource(Patience);
        while (!File.Exists(path) || new FileInfo(path).Length == 0)
            await Task.Delay(30, patience.Token);
        return await File.ReadAllBytesAsync(path);
    }

    public async Task<string> ReadAsync(string name) => System.Text.Encoding.UTF8.GetString(await ReadBytesAsync(name));

    public void Dispose() => _folder.Dispose();
}
