namespace KnowledgeGraph.Tests.Web;

/// <summary>More than two thousand elements are drawn only when somebody says so.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class TooMuchTests(ExplorerSite site)
{
    const string Notice = "document.querySelector('.too-much')";

    [Fact]
    public async Task The_page_says_how_much_it_is_and_draws_it_when_told_so()
    {
        var explorer = await Explorer.OpenAsync(site, Crowd.Of(site));

        Assert.Empty(await explorer.NodesAsync());
        Assert.StartsWith("2,100 nodes and ", await explorer.Browser.EvaluateAsync($"{Notice}.innerText"), StringComparison.Ordinal);

        await Hand.Of("mouse", explorer).PressAsync("Draw them all");
        Assert.Equal(Crowd.Count, (await explorer.NodesAsync()).Count);
        // All of it is in sight.
        Assert.Equal("true", await explorer.Browser.EvaluateAsync(
            "(cy => (e => e.x1 >= -1 && e.y1 >= -1 && e.x2 <= cy.width() + 1 && e.y2 <= cy.height() + 1)(cy.elements().renderedBoundingBox()))(document.querySelector('.picture')._cyreg.cy)"));
        Assert.Equal("null", await explorer.Browser.EvaluateAsync(Notice));
    }

    [Fact]
    public async Task The_table_has_them_all_page_by_page()
    {
        const string Rows = "document.querySelector('table').tBodies[0].rows.length";
        var explorer = await Explorer.OpenAsync(site, Crowd.Of(site));
        var hand = Hand.Of("mouse", explorer);

        await hand.PressAsync("Show the table");
        // The last row is the button.
        Assert.Equal("501", await explorer.Browser.EvaluateAsync(Rows));
        await hand.PressAsync("Show 500 more; 1600 are not shown");

        Assert.Equal("1001", await explorer.Browser.EvaluateAsync(Rows));
    }

    [Fact]
    public async Task The_tree_has_them_page_by_page_too()
    {
        var explorer = await Explorer.OpenAsync(site, $"{Crowd.Of(site)}&t=tree");

        await Hand.Of("mouse", explorer).PressAsync("Show 500 more; 1600 are not shown");

        Assert.Equal("1000", await explorer.Browser.EvaluateAsync("document.querySelectorAll('[role=treeitem][aria-level=\"1\"]').length"));
    }
}
