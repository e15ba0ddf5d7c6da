using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Http;

/// <summary>The IDE's files over a socket; a folder of the test's stands for the package, whose files need not be here.</summary>
public sealed class IdeTests : IDisposable
{
    const string Page = "<!doctype html><script src=\"static/js/main.1a2b.js\"></script>";

    readonly TemporaryFolder _folder = new();

    public IdeTests()
    {
        _folder.Write("ide/index.html", Page);
        _folder.Write("ide/LICENSE", "Terms");
        _folder.Write("ide/package.json", "{}");
        _folder.Write("ide/service-worker.js", "caches");
        _folder.Write("ide/static/js/main.1a2b.js", "main()");
        _folder.Write("ide/static/css/styles.3c4d.css", "a{}");
        _folder.Write("ide/static/media/font.5e6f.woff2", "font");
        _folder.Write("ide/static/media/secret.env", "secret");
        _folder.Write("secret.html", "secret");
    }

    string Folder => Path.Combine(_folder.Path, "ide");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_browser_is_sent_to_the_page()
    {
        await using var host = await StartAsync();

        var response = await AsBrowserAsync(host, "/graphql");

        Assert.Equal("/graphql/ide/", response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(Page, await response.Content.ReadAsStringAsync());
        Assert.Equal("/graphql/ide/", (await AsBrowserAsync(host, "/graphql/ide")).RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8", "no-cache")]
    [InlineData("LICENSE", "text/plain; charset=utf-8", "no-cache")]
    [InlineData("bcp-config.json", "application/json; charset=utf-8", "no-cache")]
    [InlineData("static/js/main.1a2b.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("static/css/styles.3c4d.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("static/media/font.5e6f.woff2", "font/woff2", "public, max-age=31536000, immutable")]
    public async Task Every_file_has_its_type_its_tag_and_the_policy_of_the_IDE(string path, string contentType, string caching)
    {
        await using var host = await StartAsync();

        var response = await host.Client.GetAsync($"/graphql/ide/{path}");

        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(caching, string.Join(", ", response.Headers.GetValues("Cache-Control")));
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal(
            "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'",
            Header(response, "Content-Security-Policy"));
    }

    [Fact]
    public async Task GraphiQL_compiles_nothing_and_is_told_the_questions_as_one_document()
    {
        await using var host = await StartAsync(GraphIde.GraphiQL);

        var page = await AsBrowserAsync(host, "/graphql");
        var settings = JsonNode.Parse(await host.Client.GetStringAsync("/graphql/ide/settings.json"))!;

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Header(page, "Content-Security-Policy"));
        Assert.Equal("# First?\nquery A { echo }\n\n# Second?\nquery B { echo(a: 1) }", (string)settings["document"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/graphql/ide/bcp-config.json")).StatusCode);
    }

    [Fact]
    public async Task Without_an_IDE_a_browser_is_answered_as_any_client()
    {
        await using var host = await StartAsync(GraphIde.None);

        var response = await AsBrowserAsync(host, "/graphql");

        Assert.Equal((HttpStatusCode.BadRequest, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/graphql/ide/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/graphql/plain")).StatusCode);
        Assert.Contains("href=\"/graphql/plain\">Ask the graph</a>", await host.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Empty(host.Logged);
    }

    [Fact]
    public async Task The_policy_is_for_the_IDE_alone()
    {
        await using var host = await StartAsync();

        foreach (var path in (string[])["/", "/graphql/plain", "/graphql/ide/none.js", "/graphql?query=%7Becho%7D"])
        {
            var response = await host.Client.GetAsync(path);
            Assert.DoesNotContain("unsafe", response.Headers.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_the_browser_holds_is_not_sent_again()
    {
        await using var host = await StartAsync();
        var first = await host.Client.GetAsync("/graphql/ide/static/js/main.1a2b.js");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/ide/static/js/main.1a2b.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await host.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Its_settings_turn_telemetry_off_and_hold_the_questions_as_one_document()
    {
        await using var host = await StartAsync();

        var settings = JsonNode.Parse(await host.Client.GetStringAsync("/graphql/ide/bcp-config.json"))!;

        Assert.True((bool)settings["disableTelemetry"]!);
        Assert.Null(settings["gaTrackingId"]);
        Assert.Equal(("/graphql", true), ((string)settings["endpoint"]!, (bool)settings["useBrowserUrlAsEndpoint"]!));
        Assert.Equal("# First?\nquery A { echo }\n\n# Second?\nquery B { echo(a: 1) }", (string)settings["graphQLDocument"]!);
    }

    [Theory]
    [InlineData("/graphql/ide/../secret.html")]
    [InlineData("/graphql/ide/%2e%2e/secret.html")]
    [InlineData("/graphql/ide/..%2fsecret.html")]
    [InlineData("/graphql/ide/..%5csecret.html")]
    [InlineData("/graphql/ide/static/../../secret.html")]
    [InlineData("/graphql/ide//index.html")]
    [InlineData("/graphql/ide/static/js/")]
    [InlineData("/graphql/ide/static/js/main.1a2b.js%00.html")]
    [InlineData("/graphql/ide/static/media/secret.env")]
    [InlineData("/graphql/ide/package.json")]
    [InlineData("/graphql/ide/service-worker.js")]
    [InlineData("/graphql/ide/INDEX.HTML")]
    public async Task Nothing_but_its_own_files_is_served(string target)
    {
        await using var host = await StartAsync();

        var answer = await RawAsync(host, $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_files_browsers_get_the_plain_page_and_the_log_says_why()
    {
        await using var host = await WebHost.StartAsync(new() { IdeFolder = Path.Combine(_folder.Path, "none") });

        var response = await AsBrowserAsync(host, "/graphql");

        Assert.Contains("<h1>Ask the graph</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/graphql/ide/")).StatusCode);
        Assert.Equal(
            $"There is no IDE in {Path.Combine(_folder.Path, "none")}: /graphql shows a plain page. A build where npm can be run brings it. ",
            Assert.Single(host.Logged));
    }

    [Fact]
    public async Task A_hardened_host_has_neither_IDE_nor_form()
    {
        await using var host = await WebHost.StartAsync(new() { IdeFolder = Folder, Hardened = true });

        foreach (var path in (string[])["/graphql/ide/", "/graphql/ide/bcp-config.json", "/graphql/plain", "/graphql/plain.js"])
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(path)).StatusCode);
        Assert.DoesNotContain("Ask the graph", await (await AsBrowserAsync(host, "/graphql")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    Task<WebHost> StartAsync(GraphIde ide = GraphIde.BananaCakePop)
        => WebHost.StartAsync(new()
        {
            Ide = ide,
            IdeFolder = Folder,
            Questions = [new("First?", "query A { echo }"), new("Second?", "query B { echo(a: 1) }")],
        });

    static async Task<HttpResponseMessage> AsBrowserAsync(WebHost host, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return await host.Client.SendAsync(request);
    }

    // HttpClient would tidy the path before it sends it.
    static async Task<string> RawAsync(WebHost host, string request)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(host.Address);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync();
    }

    static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
