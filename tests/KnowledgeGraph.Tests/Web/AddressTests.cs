using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The address of the page is the whole view, and its history is undo.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class AddressTests(ExplorerSite site)
{
    [Fact]
    public async Task An_address_restores_nodes_places_filters_selection_and_tab()
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of("mouse", explorer);
        await hand.ChooseAsync("paris 1865", site.Seeds.Label("pp-1865"));
        await hand.PressAsync("Quotation");
        await hand.PressAsync("mentions");
        await hand.FillAsync("#to", "2016");
        await hand.SelectNodeAsync("busan");
        var place = await explorer.PlaceOfAsync("busan");
        await explorer.Browser.DragAsync(place, new(place.X + 60, place.Y + 40));
        await explorer.SettleAsync();
        var (address, nodes, links, panel) = (await explorer.FragmentAsync(), await explorer.NodesAsync(), await explorer.LinksAsync(), await explorer.PanelAsync());
        var moved = await PlaceInViewAsync(explorer, "busan");

        var receiver = await Explorer.OpenAsync(site, address);

        Assert.Equal(nodes, await receiver.NodesAsync());
        Assert.Equal(links, await receiver.LinksAsync());
        Assert.Equal(panel, await receiver.PanelAsync());
        Assert.Equal(moved, await PlaceInViewAsync(receiver, "busan"));
        Assert.Contains("!", address, StringComparison.Ordinal);
        Assert.Equal(address, await receiver.FragmentAsync());
    }

    [Fact]
    public async Task Undo_redo_back_and_forward_are_one_thing()
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of("mouse", explorer);
        var story = await explorer.NodesAsync();

        await hand.PressAsync("Conference");
        var without = await explorer.NodesAsync();
        await hand.ChooseAsync("paris 1865", site.Seeds.Label("pp-1865"));
        await hand.PressAsync("Undo");
        Assert.Equal(without, await explorer.NodesAsync());
        await explorer.Browser.EvaluateAsync("history.back()");
        await explorer.Browser.UntilAsync($"document.querySelector('footer').innerText.startsWith('{story.Count} of')");
        Assert.Equal(story, await explorer.NodesAsync());
        await explorer.Browser.PressAsync("y", withCtrl: true);
        await explorer.Browser.UntilAsync($"document.querySelector('footer').innerText.startsWith('{without.Count} of')");
        Assert.Equal(without, await explorer.NodesAsync());
        Assert.Equal("false", await explorer.Browser.EvaluateAsync("[...document.querySelectorAll('header button')].find(b => b.innerText === 'Redo').disabled"));
    }

    [Fact]
    public async Task A_view_of_more_than_forty_nodes_fits_into_an_address()
    {
        var ids = site.Seeds.Neighbours("busan-declaration-2014").Append("busan-declaration-2014").ToList();
        Assert.True(ids.Count > 40, "The seeds give no node with so many neighbours.");

        var large = await Explorer.OpenAsync(site, $"#v=1&n={string.Join('+', ids)}");
        var address = await large.FragmentAsync();
        Assert.Contains("z=", address, StringComparison.Ordinal);
        Assert.InRange(address.Length, 1, 8 * 1024);

        Assert.Equal(ids.Order(StringComparer.Ordinal), await (await Explorer.OpenAsync(site, address)).NodesAsync());
    }

    [Fact]
    public async Task What_is_gone_from_the_graph_is_named_and_the_rest_opens()
    {
        var explorer = await Explorer.OpenAsync(site, "#v=1&n=pp-14+no-such-node+busan");

        Assert.Equal(["busan", "pp-14"], await explorer.NodesAsync());
        Assert.Contains("Not in the graph: no-such-node.", await explorer.Browser.EvaluateAsync("document.querySelector('footer').innerText"), StringComparison.Ordinal);
    }

    static Task<string> PlaceInViewAsync(Explorer explorer, string id)
        => explorer.Browser.EvaluateAsync($"location.hash.match(/{id}:[-0-9:!]+/)[0]");
}
