using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>Rows of bulk files: what they say of relationships rests on what the whole row rests on.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class BulkTests(ExplorerSite site) : IDisposable
{
    const string Title = "A gazetteer of two cities";

    readonly TemporaryFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("#v=1&n=lisbon+porto+prt")]
    [InlineData("#v=1&n=prt+lisbon")]
    public async Task They_are_drawn_with_their_nodes_and_their_evidence(string view)
    {
        Needs.Explorer();
        using var graph = new LoadedGraph(Read());
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { ExplorerFolder = Needs.ExplorerFolder });
        var explorer = await Explorer.OpenAsync(site.Browser, $"{host.Client.BaseAddress}", view);

        Assert.Contains("lisbon|prt", await explorer.LinksAsync());
        await Hand.Of("mouse", explorer).SelectLinkAsync("lisbon", "prt");

        var panel = await explorer.PanelAsync();
        Assert.Contains("It rests on what the whole of Lisbon rests on:", panel, StringComparison.Ordinal);
        Assert.Contains(Title, panel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#v=1&n=prt&s=prt", "Show ← in nation")]
    [InlineData("#v=1&n=lisbon&s=lisbon", "Show in nation →")]
    public async Task They_come_with_their_evidence_when_a_node_is_expanded(string view, string button)
    {
        Needs.Explorer();
        using var graph = new LoadedGraph(Read());
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { ExplorerFolder = Needs.ExplorerFolder });
        var explorer = await Explorer.OpenAsync(site.Browser, $"{host.Client.BaseAddress}", view);
        var hand = Hand.Of("mouse", explorer);

        await hand.PressAsync(button);
        await hand.PressAsync("Table");

        Assert.Contains(await explorer.RowsAsync("relationships"), row => row[0] == "Lisbon" && row[3].Contains(Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_node_that_is_added_later_is_joined_too()
    {
        Needs.Explorer();
        using var graph = new LoadedGraph(Read());
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { ExplorerFolder = Needs.ExplorerFolder });
        var explorer = await Explorer.OpenAsync(site.Browser, $"{host.Client.BaseAddress}", "#v=1&n=porto");

        await Hand.Of("mouse", explorer).ChooseAsync("portugal", "Portugal");

        Assert.Equal(["porto|prt"], await explorer.LinksAsync());
    }

    [Fact]
    public async Task Of_very_many_neighbours_the_first_are_listed_and_the_list_says_so()
    {
        Needs.Explorer();
        using var graph = new LoadedGraph(Read(villages: 600));
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { ExplorerFolder = Needs.ExplorerFolder });
        var explorer = await Explorer.OpenAsync(site.Browser, $"{host.Client.BaseAddress}", "#v=1&n=prt&s=prt");

        await Hand.Of("mouse", explorer).PressAsync("Show ← in nation");

        Assert.Contains(
            "The list holds the first 500 of 602 relationships; the search finds the others.",
            await explorer.Browser.EvaluateAsync("document.querySelector('dialog').innerText"), StringComparison.Ordinal);
        Assert.Equal("500", await explorer.Browser.EvaluateAsync("document.querySelectorAll('.pick li').length"));
    }

    GraphSource Read(int villages = 0)
    {
        _seeds.Write("bulk/manifest.yaml", """
            title: Cities
            licence: CC0-1.0
            requires: []
            source: gazetteer
            files: [sources.yaml, Nation.csv, Place.csv]
            """);
        _seeds.Write("bulk/sources.yaml", $"""
            Source:
              - id: gazetteer
                title: {Title}
            """);
        _seeds.Write("bulk/Nation.csv", "id,name\nprt,Portugal\n");
        _seeds.Write("bulk/Place.csv", "id,name,kind,nation\nlisbon,Lisbon,CITY,prt\nporto,Porto,CITY,prt\n"
            + string.Concat(Enumerable.Range(1, villages).Select(number => $"village-{number},Village {number},CITY,prt\n")));
        var schema = SchemaReader.ReadFolder(Path.Combine(Repository.Root, "graph-schema")).Value!;
        return SeedReader.ReadFolder(schema, _seeds.Path).Value!;
    }
}
