using System.Text.Json.Nodes;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>WCAG 2.2 AA as far as a program can tell, in every state of the page and both themes.</summary>
public sealed class AccessibilityTests(ExplorerSite site) : IClassFixture<ExplorerSite>
{
    static readonly string AxePath = Path.Combine(Repository.Root, "src/KnowledgeGraph.Web/node_modules/axe-core/axe.min.js");

    const string Tags = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

    // What passes is not described.
    const string AllRules = $"{{ runOnly: {Tags}, resultTypes: ['violations'] }}";

    // A theme is another set of colours, and nothing else.
    const string RulesOfColour =
        $"{{ runOnly: {{ type: 'rule', values: axe.getRules({Tags}).filter(rule => rule.tags.includes('cat.color')).map(rule => rule.ruleId) }}, resultTypes: ['violations'] }}";

    static readonly (string Name, Func<Hand, Task> Reach)[] States =
    [
        ("first visit", _ => Task.CompletedTask),
        ("node", hand => hand.SelectNodeAsync("pp-14")),
        ("relationship", hand => hand.SelectLinkAsync("mh370-loss", "res-185")),
        ("two nodes", async hand => { await hand.SelectNodeAsync("busan"); await hand.AddNodeAsync("kor"); }),
        ("in common", async hand => { await hand.SelectNodeAsync("busan"); await hand.AddNodeAsync("kor"); await hand.PressAsync("What they have"); }),
        ("path", async hand => { await hand.SelectNodeAsync("mh370-loss"); await hand.AddNodeAsync("busan"); await hand.PressAsync("Path between"); }),
        ("no path", async hand => { await hand.SelectNodeAsync("mh370-loss"); await hand.AddNodeAsync("busan"); await hand.PressAsync("Path between"); await hand.PressAsync("Over any"); await hand.PressAsync("held in"); await hand.PressAsync("Look again"); }),
        ("table", hand => hand.PressAsync("Table")),
        ("tree", hand => hand.PressAsync("Tree")),
        ("help", hand => hand.PressAsync("Help")),
        ("query", hand => hand.PressAsync("GraphQL")),
        ("views", hand => hand.PressAsync("Views")),
        ("export", hand => hand.PressAsync("Export")),
        ("nothing shown", hand => hand.FillAsync("#to", "1700")),
    ];

    public static TheoryData<string> StateNames => [.. States.Select(state => state.Name)];

    [Theory]
    [MemberData(nameof(StateNames))]
    public async Task Nothing_is_found_in_any_state_and_theme(string state)
    {
        var explorer = await Explorer.OpenAsync(site);

        await States.Single(each => each.Name == state).Reach(Hand.Of("mouse", explorer));

        await AssertCleanAsync(explorer);
    }

    [Fact]
    public async Task Nothing_is_found_in_the_list_of_a_search_and_the_menu_of_a_node()
    {
        var explorer = await Explorer.OpenAsync(site);

        await explorer.Browser.PressAsync("/");
        await explorer.Browser.TypeAsync("conf");
        await explorer.Browser.UntilAsync("document.querySelector('[role=option]')");
        await AssertCleanAsync(explorer);

        await explorer.Browser.EvaluateAsync("document.querySelector('.picture').focus()");
        await explorer.Browser.PressAsync("Enter");
        await explorer.Browser.UntilAsync("document.activeElement.getAttribute('role') === 'menuitem'");
        await AssertCleanAsync(explorer);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("hamadoom")]
    public async Task Nothing_is_found_in_a_search_that_finds_nothing(string words)
    {
        var explorer = await Explorer.OpenAsync(site);

        await explorer.Browser.PressAsync("/");
        await explorer.Browser.TypeAsync(words);
        await explorer.Browser.UntilAsync("document.querySelector('.search .none')");

        await AssertCleanAsync(explorer);
    }

    [Fact]
    public async Task Nothing_is_found_while_one_waits_or_when_one_has_cancelled()
    {
        var explorer = await Explorer.OpenAsync(site);

        await explorer.Browser.SetLatencyAsync(60_000);
        await explorer.Browser.ClickAsync("button", "Who led the ITU, and when?");
        await explorer.Browser.UntilAsync("document.querySelector('.busy button')");
        await AssertCleanAsync(explorer);

        await explorer.Browser.ClickAsync("button", "Cancel");
        await explorer.Browser.UntilAsync("document.querySelector('.problem button')");
        await explorer.Browser.SetLatencyAsync(0);
        await AssertCleanAsync(explorer);
    }

    [Fact]
    public async Task Nothing_is_found_where_there_is_too_much_to_draw()
        => await AssertCleanAsync(await Explorer.OpenAsync(site, Crowd.Of(site)));

    [Fact]
    public async Task Nothing_is_found_on_a_narrow_screen()
        => await AssertCleanAsync(await Explorer.OpenAsync(site, "", 320, 640));

    [Theory]
    [InlineData("/node/pp-14")]
    [InlineData("/node/no-such-node")]
    public async Task Nothing_is_found_on_the_page_of_a_node(string path)
    {
        Needs.Explorer();
        await site.Browser.GoToAsync($"{site.Address.TrimEnd('/')}{path}");

        await AssertCleanAsync(site.Browser);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&t=table")]
    [InlineData("&t=tree")]
    [InlineData("&s=pp-14")]
    public async Task At_320_pixels_nothing_has_to_be_scrolled_sideways(string more)
    {
        var explorer = await Explorer.OpenAsync(site, $"#v=1&n=pp-14+busan+kor{more}", 320, 640);

        Assert.Equal("0", await explorer.Browser.EvaluateAsync("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Forced_colours_are_obeyed_and_motion_is_left_out_where_it_is_not_wanted()
    {
        var explorer = await Explorer.OpenAsync(site, "", preferences: [("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]);

        Assert.Equal("Canvas", await explorer.Browser.EvaluateAsync("getComputedStyle(document.documentElement).getPropertyValue('--paper')"));
        await Hand.Of("mouse", explorer).ChooseAsync("paris 1865", site.Seeds.Label("pp-1865"));
        Assert.Equal("false", await explorer.Browser.EvaluateAsync("document.querySelector('.picture')._cyreg.cy.animated()"));
        await explorer.Browser.ScreenshotAsync("forced-colours");
    }

    static Task AssertCleanAsync(Explorer explorer) => AssertCleanAsync(explorer.Browser);

    static async Task AssertCleanAsync(Browser browser)
    {
        await browser.RunAsync(await File.ReadAllTextAsync(AxePath));
        foreach (var (theme, rules) in ((string, string)[])[("light", AllRules), ("dark", RulesOfColour)])
        {
            await browser.PreferAsync(("prefers-color-scheme", theme));
            var violations = await ViolationsAsync(browser, rules);
            Assert.True(violations == "", $"{theme}: {violations}");
        }
    }

    static async Task<string> ViolationsAsync(Browser browser, string rules)
    {
        var found = await browser.EvaluateAsync($"JSON.stringify((await axe.run(document, {rules})).violations)");
        return string.Join('\n', JsonNode.Parse(found)!.AsArray().Select(violation =>
            $"{violation!["id"]}: {violation["help"]} {string.Join(" | ", violation["nodes"]!.AsArray().Take(3).Select(node => $"{node!["html"]} {node["failureSummary"]}"))}"));
    }
}
