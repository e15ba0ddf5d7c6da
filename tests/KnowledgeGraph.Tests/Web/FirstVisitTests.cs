using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

[Collection(ExplorerCollection.Name)]
public sealed class FirstVisitTests(ExplorerSite site)
{
    [Fact]
    public async Task The_story_is_drawn_whole_and_asks_no_other_host()
    {
        Needs.Explorer();
        site.Browser.Requested.Clear();
        var explorer = await Explorer.OpenAsync(site);

        var nodes = await explorer.NodesAsync();
        Assert.InRange(nodes.Count, 20, 40);
        Assert.Subset(nodes.ToHashSet(), new HashSet<string> { "pp-14", "busan", "kor", "itu", "res-185", "mh370-loss" });
        Assert.Equal(site.Seeds.Within([.. nodes]).Select(SeedAnswers.LinkOf).Distinct().Order(StringComparer.Ordinal), await explorer.LinksAsync());
        Assert.Empty(site.Browser.Problems);
        Assert.All(
            site.Browser.Requested.Where(url => url.Scheme.StartsWith("http", StringComparison.Ordinal)),
            url => Assert.Equal(new Uri(site.Address).Authority, url.Authority));
    }

    [Fact]
    public async Task Every_relationship_has_all_its_evidence_beside_it_in_one_click()
    {
        var explorer = await Explorer.OpenAsync(site);
        var links = site.Seeds.Within([.. await explorer.NodesAsync()]).GroupBy(SeedAnswers.LinkOf).ToList();

        // Each click is one, wherever the selection was before: in the tables, whose buttons lie side by side.
        await Hand.Of("mouse", explorer).PressAsync("Table");
        foreach (var link in links)
        {
            await SelectRowAsync(explorer, link.First());
            var panel = await explorer.PanelAsync();
            var citations = site.Seeds.Citations(link.SelectMany(site.Seeds.ClaimsOf)).ToList();
            Assert.NotEmpty(citations);
            Assert.All(citations, row => Assert.Contains(site.Seeds.Label(row.End.Id), panel, StringComparison.Ordinal));
            Assert.All(
                citations.Select(row => SeedAnswers.ValueOf(row, "excerpt") as string).OfType<string>(),
                sentence => Assert.Contains(sentence, panel, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_drawing_is_the_same_for_everyone()
    {
        var first = await Explorer.OpenAsync(site);
        var address = await first.FragmentAsync();

        var second = await Explorer.OpenAsync(site);

        Assert.Equal(address, await second.FragmentAsync());
    }

    async Task SelectRowAsync(Explorer explorer, GraphRelationship row)
    {
        var cells = $"r.cells[0].innerText.trim() === {Quote(site.Seeds.Label(row.Start.Id))} && r.cells[2].innerText.trim() === {Quote(site.Seeds.Label(row.End.Id))}";
        await explorer.Browser.EvaluateAsync($"[...document.querySelectorAll('table')[1].tBodies[0].rows].find(r => {cells}).cells[1].querySelector('button').click()");
        await explorer.Browser.UntilAsync("document.querySelector('.side-panel h2').innerText.startsWith('Why')");
    }

    static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
