using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The GraphQL of a view, opened where the server lets one ask.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class AskPageTests(ExplorerSite site)
{
    const string View = "#v=1&n=pp-14+busan";
    const string Query = "nodes(ids: [\"pp-14\", \"busan\"])";

    [Fact]
    public async Task GraphiQL_opens_with_the_query_in_it()
    {
        Needs.GraphiQL();
        await using var host = await WebHost.StartOnAsync(site.Graph.Engine, Options(GraphIde.GraphiQL, Needs.GraphiQLFolder));
        var explorer = await OpenAsync(host);

        await explorer.Browser.ClickAsync("button", "Open in GraphiQL");

        await explorer.Browser.UntilAsync($"location.pathname === '/graphql/ide/' && document.body?.innerText.replaceAll('\\u00a0', ' ').includes('{Query}')");
        await explorer.Browser.ClickAsync(".graphiql-execute-button", "");
        await explorer.Browser.UntilAsync($"document.body?.innerText.replaceAll('\\u00a0', ' ').includes('{site.Seeds.Label("busan")}')");
    }

    [Fact]
    public async Task Banana_Cake_Pop_takes_no_query_so_that_it_is_copied_and_the_page_says_so()
    {
        Needs.Ide();
        await using var host = await WebHost.StartOnAsync(site.Graph.Engine, Options(GraphIde.BananaCakePop, Needs.IdeFolder));
        var explorer = await OpenAsync(host);
        await explorer.Browser.CallAsync("Browser.grantPermissions", new() { ["permissions"] = new System.Text.Json.Nodes.JsonArray("clipboardReadWrite", "clipboardSanitizedWrite") });
        Assert.Contains(
            "Banana Cake Pop takes no query from its address. There, choose Create Document and paste.",
            await explorer.Browser.EvaluateAsync("document.querySelector('dialog').innerText"), StringComparison.Ordinal);

        await explorer.Browser.ClickAsync("button", "Copy and open Banana Cake Pop");

        await explorer.Browser.UntilAsync("location.pathname === '/graphql/ide/' && document.readyState === 'complete'");
        Assert.Contains(Query, await explorer.Browser.EvaluateAsync("await navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_IDE_the_plain_form_opens_with_it()
    {
        Needs.Explorer();
        await using var host = await WebHost.StartOnAsync(site.Graph.Engine, Options(GraphIde.None, null));
        var explorer = await OpenAsync(host);

        await explorer.Browser.ClickAsync("button", "Open in the plain form");

        await explorer.Browser.UntilAsync($"document.getElementById('query')?.value.includes('{Query}')");
    }

    [Fact]
    public async Task A_hardened_server_has_nowhere_to_open_it()
    {
        Needs.Explorer();
        await using var host = await WebHost.StartOnAsync(site.Graph.Engine, Options(GraphIde.GraphiQL, Needs.GraphiQLFolder) with { Hardened = true });
        var explorer = await OpenAsync(host);

        Assert.Equal("Close, Copy", await explorer.Browser.EvaluateAsync("[...document.querySelectorAll('dialog button')].map(button => button.innerText).join(', ')"));
    }

    static GraphHostOptions Options(GraphIde ide, string? folder)
        => new() { ExplorerFolder = Needs.ExplorerFolder, Ide = ide, IdeFolder = folder };

    async Task<Explorer> OpenAsync(WebHost host)
    {
        Needs.Explorer();
        var explorer = await Explorer.OpenAsync(site.Browser, $"{host.Client.BaseAddress}", View);
        await Hand.Of("mouse", explorer).PressAsync("GraphQL");
        return explorer;
    }
}
