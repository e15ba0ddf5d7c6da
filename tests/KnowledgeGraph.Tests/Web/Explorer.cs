using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The explorer over the seeded graph, as one person sees it.</summary>
sealed class Explorer
{
    // Cytoscape leaves its handle on the element that it draws in.
    const string Drawing = "document.querySelector('.picture')._cyreg.cy";

    Explorer(Browser browser, string address) => (Browser, Address) = (browser, address);

    public Browser Browser { get; }

    /// <summary>Where the page is, without the view.</summary>
    public string Address { get; }

    /// <param name="fragment">The view, as the page's address holds it; empty for a first visit.</param>
    /// <param name="preferences">What the system prefers, as media features.</param>
    public static Task<Explorer> OpenAsync(
        ExplorerSite site, string fragment = "", int width = 1440, int height = 900, params (string, string)[] preferences)
    {
        Needs.Explorer();
        return OpenAsync(site.Browser, site.Address, fragment, width, height, preferences);
    }

    /// <summary>Opens the explorer of some other server.</summary>
    public static async Task<Explorer> OpenAsync(
        Browser browser, string address, string fragment = "", int width = 1440, int height = 900, params (string, string)[] preferences)
    {
        var explorer = new Explorer(browser, address);
        await browser.SetOfflineAsync(false);
        await browser.PreferAsync(preferences);
        await browser.ResizeAsync(width, height);
        // A page of its own, without what an earlier test left in its history and on the console.
        await browser.GoToAsync("about:blank");
        browser.Problems.Clear();
        await browser.GoToAsync($"{address}{fragment}");
        await explorer.SettleAsync();
        return explorer;
    }

    /// <summary>Waits until nothing is being loaded or arranged.</summary>
    public async Task SettleAsync()
    {
        await Browser.UntilAsync("document.querySelector('footer span') && !document.querySelector('footer').innerText.startsWith('0 of 0')");
        await Browser.UntilAsync("await new Promise(r => setTimeout(() => r(!document.querySelector('footer .busy')), 60))");
        await Browser.UntilAsync($"!{Drawing}.animated()");
    }

    /// <summary>Ids of the nodes that are drawn, in order.</summary>
    public Task<IReadOnlyList<string>> NodesAsync() => ListAsync($"{Drawing}.nodes().map(node => node.id()).sort()");

    /// <summary>Ids of the links that are drawn, in order: both ends, the smaller first.</summary>
    public Task<IReadOnlyList<string>> LinksAsync() => ListAsync($"{Drawing}.edges().map(edge => edge.id()).sort()");

    /// <summary>The cells of the rows of one table, by what its caption says.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(string caption)
    {
        var table = $"[...document.querySelectorAll('table')].find(table => table.caption.innerText.includes({JsonSerializer.Serialize(caption)}))";
        await Browser.UntilAsync(table);
        var rows = await Browser.EvaluateAsync($"JSON.stringify([...{table}.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.innerText.trim())))");
        return JsonNode.Parse(rows)!.AsArray().Select(row => (IReadOnlyList<string>)[.. row!.AsArray().Select(cell => (string)cell!)]).ToList();
    }

    /// <summary>What the panel beside the drawing says.</summary>
    public Task<string> PanelAsync() => Browser.EvaluateAsync("document.querySelector('.side-panel').innerText");

    public Task<string> FragmentAsync() => Browser.EvaluateAsync("location.hash");

    /// <summary>Where a node, or the middle of a link, is on the page.</summary>
    public async Task<Point> PlaceOfAsync(string id)
    {
        var element = $"{Drawing}.getElementById({JsonSerializer.Serialize(id)})";
        await Browser.UntilAsync($"{element}.nonempty()");
        var at = await Browser.EvaluateAsync(
            $"(e => (p => [p.x, p.y].join(' '))(e.isNode() ? e.renderedPosition() : e.renderedMidpoint()))({element})");
        var box = await Browser.EvaluateAsync("(r => r.x + ' ' + r.y)(document.querySelector('.picture').getBoundingClientRect())");
        var (inside, corner) = (Parse(at), Parse(box));
        return new(inside.X + corner.X, inside.Y + corner.Y);
    }

    /// <summary>The middle of the first visible element of a selector.</summary>
    public async Task<Point> MiddleOfAsync(string selector)
    {
        await Browser.UntilAsync($"document.querySelector({JsonSerializer.Serialize(selector)})?.getClientRects().length");
        return Parse(await Browser.EvaluateAsync(
            $"(r => (r.x + r.width / 2) + ' ' + (r.y + r.height / 2))(document.querySelector({JsonSerializer.Serialize(selector)}).getBoundingClientRect())"));
    }

    async Task<IReadOnlyList<string>> ListAsync(string expression)
        => JsonSerializer.Deserialize<List<string>>(await Browser.EvaluateAsync($"JSON.stringify({expression})"))!;

    static Point Parse(string pair)
    {
        var parts = pair.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new(parts[0], parts[1]);
    }
}
