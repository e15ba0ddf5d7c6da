namespace KnowledgeGraph.Tests.Web;

/// <summary>Which paths are looked for can be chosen.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class PathChoiceTests(ExplorerSite site)
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    public async Task Paths_keep_to_the_relationships_that_are_chosen(string name)
    {
        var explorer = await OpenAsync();
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("Over any relationship");
        await hand.PressAsync("held in");
        await hand.PressAsync("Look again");
        Assert.Contains("There is none within 6 steps over these relationships.", await explorer.PanelAsync(), StringComparison.Ordinal);

        await hand.PressAsync("Follow any relationship");
        Assert.Contains("1 path of 3 steps; none is shorter.", await explorer.PanelAsync(), StringComparison.Ordinal);
        Assert.Contains("Over any relationship", await explorer.PanelAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_are_no_longer_than_is_chosen_and_can_be_looked_for_further()
    {
        var explorer = await OpenAsync();
        var hand = Hand.Of("mouse", explorer);

        await ChooseAsync(explorer, 1, "2 steps");
        await hand.PressAsync("Look again");
        Assert.Contains("There is none within 2 steps.", await explorer.PanelAsync(), StringComparison.Ordinal);

        await hand.PressAsync("Look within 10 steps");
        Assert.Contains("1 path of 3 steps; none is shorter.", await explorer.PanelAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_follow_the_arrows_where_that_is_chosen()
    {
        var explorer = await OpenAsync();

        // The way goes against the arrows of the first two steps.
        await ChooseAsync(explorer, 2, "along the arrows");
        await Hand.Of("mouse", explorer).PressAsync("Look again");

        Assert.Contains("There is none within 6 steps over these relationships.", await explorer.PanelAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_fills_the_drawing()
    {
        var explorer = await OpenAsync();

        var (left, right) = (await explorer.MiddleOfAsync(".legend-panel"), await explorer.MiddleOfAsync(".side-panel"));
        foreach (var id in await explorer.NodesAsync())
            Assert.InRange((await explorer.PlaceOfAsync(id)).X, left.X, right.X);
    }

    async Task<Explorer> OpenAsync()
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of("mouse", explorer);
        await hand.SelectNodeAsync("mh370-loss");
        await hand.AddNodeAsync("busan");
        await hand.PressAsync("Path between them");
        return explorer;
    }

    static Task<string> ChooseAsync(Explorer explorer, int position, string option)
        => explorer.Browser.EvaluateAsync($$"""
            (list => {
              list.value = [...list.options].find(option => option.text === '{{option}}').value;
              list.dispatchEvent(new Event('change', { bubbles: true }));
            })(document.querySelector('.path-choice label:nth-of-type({{position}}) select'))
            """);
}
