using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>What can be done while an answer does not come, and after it has not come.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class WaitingTests(ExplorerSite site)
{
    const string Forever = "Who led the ITU, and when?";

    [Fact]
    public async Task Who_waits_long_can_cancel_and_try_again()
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();

        await explorer.Browser.SetLatencyAsync(60_000);
        await explorer.Browser.ClickAsync("button", Forever);
        await explorer.Browser.UntilAsync("document.querySelector('.busy')?.innerText === 'Asking …'");
        await explorer.Browser.UntilAsync("document.querySelector('.busy button')");
        await explorer.Browser.ClickAsync("button", "Cancel");
        await explorer.Browser.UntilAsync("document.querySelector('.problem')?.innerText.startsWith('Cancelled: Asking. (CANCELLED) What is drawn stays.')");
        Assert.Equal(story, await explorer.NodesAsync());

        await explorer.Browser.SetLatencyAsync(0);
        await Hand.Of("mouse", explorer).PressAsync("Try again");
        Assert.Contains("itu-secretary-general", await explorer.NodesAsync());
        Assert.NotEqual(story, await explorer.NodesAsync());
        Assert.Equal("null", await explorer.Browser.EvaluateAsync("document.querySelector('.problem')"));
    }

    [Fact]
    public async Task Facts_that_cannot_be_read_are_asked_for_once()
    {
        var explorer = await Explorer.OpenAsync(site);
        await explorer.Browser.SetOfflineAsync(true);
        explorer.Browser.Requested.Clear();

        await Hand.Of("mouse", explorer).PressAsync("Table");
        await explorer.Browser.UntilAsync("document.querySelector('.problem')");
        await explorer.SettleAsync();
        await explorer.Browser.SetOfflineAsync(false);

        Assert.Single(explorer.Browser.Requested, url => url.AbsolutePath == "/graphql");
    }
}
