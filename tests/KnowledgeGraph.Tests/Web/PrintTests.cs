using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>What comes out on paper: what is said and where it is from, black on white, and nothing to press.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class PrintTests(ExplorerSite site)
{
    [Fact]
    public async Task The_panel_is_printed_without_the_page_around_it()
    {
        var explorer = await Explorer.OpenAsync(site, preferences: ("prefers-color-scheme", "dark"));
        await Hand.Of("mouse", explorer).SelectLinkAsync("mh370-loss", "res-185");

        await explorer.Browser.ShowAsPrintedAsync();
        await explorer.Browser.ScreenshotAsync("print-explorer");

        Assert.Equal("", await VisibleAsync(explorer.Browser, "header, footer, .legend-panel, .canvas, .timeline, .tabs, .side-panel button:not(.node)"));
        Assert.Equal("#000 on #fff", await ColoursAsync(explorer.Browser));
        await AssertAddressAsync(explorer.Browser, ".side-panel figcaption a");
    }

    [Fact]
    public async Task Folded_evidence_is_unfolded_on_paper()
    {
        var explorer = await Explorer.OpenAsync(site, "#v=1&n=pp-14&s=pp-14");
        const string Quotation = ".properties details:not([open]) blockquote";
        await explorer.Browser.UntilAsync($"document.querySelector('{Quotation}')");

        await explorer.Browser.ShowAsPrintedAsync();

        await explorer.Browser.UntilAsync($"{Visible(Quotation)} !== ''");
    }

    [Fact]
    public async Task The_page_of_a_node_is_printed_with_the_addresses_of_its_sources()
    {
        Needs.Explorer();
        await site.Browser.PreferAsync(("prefers-color-scheme", "dark"));
        await site.Browser.GoToAsync($"{site.Address}node/pp-14");

        await site.Browser.ShowAsPrintedAsync();
        await site.Browser.ScreenshotAsync("print-node");

        Assert.Equal("", await VisibleAsync(site.Browser, "header, .links"));
        Assert.Equal("#000 on #fff", await ColoursAsync(site.Browser));
        await AssertAddressAsync(site.Browser, "main a[href^=http]");
    }

    static Task<string> ColoursAsync(Browser browser)
        => browser.EvaluateAsync("(style => style.getPropertyValue('--ink') + ' on ' + style.getPropertyValue('--paper'))(getComputedStyle(document.documentElement))");

    static Task<string> VisibleAsync(Browser browser, string selector) => browser.EvaluateAsync(Visible(selector));

    // Those of a selector that take up any space, by their tags and classes.
    static string Visible(string selector)
        => $"[...document.querySelectorAll('{selector}')].filter(e => e.checkVisibility({{ contentVisibilityAuto: true }}) && e.getClientRects().length).map(e => e.tagName + '.' + e.className).join(' ')";

    static async Task AssertAddressAsync(Browser browser, string link)
    {
        var address = await browser.EvaluateAsync($"document.querySelector('{link}').getAttribute('href')");
        Assert.StartsWith("http", address, StringComparison.Ordinal);
        Assert.Equal($"\" <{address}>\"", await browser.EvaluateAsync($"getComputedStyle(document.querySelector('{link}'), '::after').content.replaceAll('\" \"', '')"));
    }
}
