using System.IO.Compression;
using System.Net;
using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Web;

/// <summary>How the explorer's files are served.</summary>
public sealed class ExplorerPageTests : IDisposable
{
    const string Script = "export const answer = 42;";

    readonly TemporaryFolder _folder = new();

    public ExplorerPageTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "explorer"));
        File.WriteAllText(Path.Combine(_folder.Path, "index.html"), "<title>The explorer</title>");
        File.WriteAllText(Path.Combine(_folder.Path, "explorer", "index-1a2b.js"), Script);
        File.WriteAllText(Path.Combine(_folder.Path, "explorer", "notes.md"), "not served");
        File.WriteAllText(Path.Combine(_folder.Path, "secret.js"), "not served");
    }

    [Fact]
    public async Task The_page_and_its_files_may_load_from_the_server_only()
    {
        await using var host = await WebHost.StartAsync(new() { ExplorerFolder = _folder.Path });

        foreach (var path in (string[])["/", "/explorer/index-1a2b.js"])
        {
            var response = await host.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.StartsWith("default-src 'self'; ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
        Assert.Equal("<title>The explorer</title>", await host.Client.GetStringAsync("/"));
    }

    [Theory]
    [InlineData(GraphIde.None, false, "plain")]
    [InlineData(GraphIde.GraphiQL, false, "graphiql")]
    [InlineData(GraphIde.BananaCakePop, false, "bananacakepop")]
    [InlineData(GraphIde.GraphiQL, true, "")]
    public async Task The_page_is_told_where_one_can_ask(GraphIde ide, bool isHardened, string expected)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "index.html"), "<meta name=\"ask-in\" content=\"plain\">");
        await using var host = await WebHost.StartAsync(new() { ExplorerFolder = _folder.Path, Ide = ide, IdeFolder = _folder.Path, Hardened = isHardened });

        Assert.Equal($"<meta name=\"ask-in\" content=\"{expected}\">", await host.Client.GetStringAsync("/"));
    }

    [Theory]
    [InlineData("/explorer/notes.md")]
    [InlineData("/explorer/secret.js")]
    [InlineData("/explorer/..%2Fsecret.js")]
    [InlineData("/explorer/")]
    [InlineData("/explorer/index.html")]
    public async Task Nothing_else_of_the_folder_is_served(string path)
    {
        await using var host = await WebHost.StartAsync(new() { ExplorerFolder = _folder.Path });

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Scripts_are_kept_for_ever_and_sent_compressed_to_who_takes_that()
    {
        await using var host = await WebHost.StartAsync(new() { ExplorerFolder = _folder.Path });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/explorer/index-1a2b.js");
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");

        var compressed = await host.Client.SendAsync(request);
        var plain = await host.Client.GetAsync("/explorer/index-1a2b.js");

        await using var content = new GZipStream(await compressed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(content, Encoding.UTF8);
        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(Script, await reader.ReadToEndAsync());
        Assert.Equal(Script, await plain.Content.ReadAsStringAsync());
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.All([plain, compressed], response => Assert.Equal("Accept-Encoding", response.Headers.Vary.Single()));
        Assert.Contains("immutable", plain.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_explorer_there_is_the_start_page_and_the_log_says_why()
    {
        await using var host = await WebHost.StartAsync(new() { ExplorerFolder = Path.Combine(_folder.Path, "none") });

        Assert.Contains("<title>KnowledgeGraph</title>", await host.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("There is no explorer in", Assert.Single(host.Logged), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
