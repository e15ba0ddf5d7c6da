using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>What the page says when there is nothing to show, too much, or no server.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class StateTests(ExplorerSite site)
{
    [Fact]
    public async Task A_search_without_result_says_so()
    {
        var explorer = await Explorer.OpenAsync(site);

        await explorer.Browser.PressAsync("/");
        await explorer.Browser.TypeAsync("xyzzy");

        await explorer.Browser.UntilAsync("document.querySelector('.search .none')?.innerText.startsWith('Nothing is called “xyzzy”')");
    }

    [Fact]
    public async Task A_search_for_a_misspelt_name_offers_what_is_called_nearly_so()
    {
        var explorer = await Explorer.OpenAsync(site);
        var name = site.Seeds.Label("hamadoun-toure");

        await explorer.Browser.PressAsync("/");
        await explorer.Browser.TypeAsync("hamadoom tuore");
        await explorer.Browser.UntilAsync("document.querySelector('.search .none')?.innerText.endsWith('What is called nearly so:')");
        await explorer.Browser.PressAsync("ArrowDown");
        Assert.Equal(name, await explorer.Browser.EvaluateAsync("document.querySelector('[role=option][aria-selected=true] b').innerText"));
        Assert.Equal("hamadoom tuore", await explorer.Browser.EvaluateAsync("document.getElementById('search').value"));

        await explorer.Browser.PressAsync("Enter");
        await explorer.SettleAsync();
        Assert.Contains(name, await explorer.PanelAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_that_leave_nothing_are_named_and_can_be_taken_away()
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of("mouse", explorer);

        await hand.FillAsync("#to", "1700");
        Assert.Empty(await explorer.NodesAsync());
        Assert.Contains("time: any to 1700", await explorer.Browser.EvaluateAsync("document.querySelector('.nothing').innerText"), StringComparison.Ordinal);

        await hand.PressAsync("Take away");
        Assert.Equal(story, await explorer.NodesAsync());
    }

    [Fact]
    public async Task Where_there_is_no_path_the_page_says_within_how_many_steps_it_looked()
    {
        // A nation that nothing in the seeds is connected with.
        var lonely = site.Graph.Source.Nodes.First(node => node.Type.Name == "Nation" && site.Seeds.Neighbours(node.Id).Count == 0);
        var explorer = await Explorer.OpenAsync(site, $"#v=1&n={lonely.Id}+busan");
        var hand = Hand.Of("mouse", explorer);

        await hand.SelectNodeAsync(lonely.Id);
        await hand.AddNodeAsync("busan");
        await hand.PressAsync("Path between them");

        Assert.Contains("There is none within 6 steps.", await explorer.PanelAsync(), StringComparison.Ordinal);
        Assert.Equal(((string[])["busan", lonely.Id]).Order(StringComparer.Ordinal), await explorer.NodesAsync());
    }

    [Fact]
    public async Task More_neighbours_than_one_wants_to_see_come_as_a_list_to_choose_from()
    {
        var explorer = await Explorer.OpenAsync(site, "#v=1&n=pp-14&s=pp-14");
        var hand = Hand.Of("mouse", explorer);

        await hand.PressAsync("Show adopted →");
        var first = await explorer.Browser.EvaluateAsync("document.querySelector('.pick label').innerText.trim()");
        await hand.PressAsync(first);
        await hand.PressAsync("Draw 1 chosen");

        var drawn = await explorer.NodesAsync();
        Assert.Equal(2, drawn.Count);
        Assert.Contains(drawn, id => site.Seeds.Label(id) == first);
    }

    [Fact]
    public async Task Without_the_server_the_drawing_stays_and_a_button_tries_again()
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of("mouse", explorer);

        await explorer.Browser.SetOfflineAsync(true);
        await hand.PressAsync("Who led the ITU");
        Assert.Equal(story, await explorer.NodesAsync());
        Assert.Contains("The server cannot be reached. (OFFLINE) What is drawn stays.", await explorer.Browser.EvaluateAsync("document.querySelector('footer').innerText"), StringComparison.Ordinal);

        await explorer.Browser.SetOfflineAsync(false);
        await hand.PressAsync("Which nations hosted");
        Assert.NotEqual(story, await explorer.NodesAsync());
    }

    [Fact]
    public async Task Dragging_over_the_timeline_shows_that_time_only()
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of("mouse", explorer);
        var middle = await explorer.MiddleOfAsync(".timeline svg");

        await explorer.Browser.DragAsync(middle, new(middle.X + 150, middle.Y));
        await explorer.SettleAsync();

        var from = await explorer.Browser.EvaluateAsync("document.getElementById('from').value");
        var to = await explorer.Browser.EvaluateAsync("document.getElementById('to').value");
        Assert.True(string.CompareOrdinal(from, to) < 0, $"{from} to {to}");
        await hand.PressAsync("List");
        Assert.All(
            (await explorer.RowsAsync("nodes")).Select(row => row[2]).Where(when => when != ""),
            when => Assert.True(string.CompareOrdinal(when[..4], to[..4]) <= 0 && string.CompareOrdinal(when[^10..], from) >= 0, when));
    }

    [Fact]
    public async Task Hiding_and_collapsing_take_away_and_undo_brings_back()
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of("mouse", explorer);

        await hand.SelectNodeAsync("busan");
        await explorer.Browser.EvaluateAsync("document.querySelector('.picture').focus()");
        await explorer.Browser.PressAsync("Delete");
        await explorer.SettleAsync();
        Assert.Equal(story.Except(["busan"]), await explorer.NodesAsync());

        await hand.PressAsync("Undo");
        Assert.Equal(story, await explorer.NodesAsync());
    }
}
