using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Web;

/// <summary>What analysts come for, by mouse and by keys alone, each in three interactions or fewer by mouse.</summary>
public sealed class TenTasksTests(ExplorerSite site) : IClassFixture<ExplorerSite>
{
    const int MostClicks = 3;

    readonly SeedAnswers _seeds = site.Seeds;

    public static TheoryData<string> Hands => ["mouse", "keys"];

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task Which_nations_hosted_Plenipotentiary_Conferences_and_what_did_each_adopt(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("Which nations hosted Plenipotentiary Conferences");

        var hosted = _seeds.OfType("HOSTED_BY").Where(row => SeedAnswers.ValueOf(_seeds.Node(row.Start.Id), "kind") is "PLENIPOTENTIARY").ToList();
        var shown = (await explorer.RowsAsync("relationships")).Where(row => row[1].StartsWith("hosted by", StringComparison.Ordinal));
        Assert.Equal(hosted.Select(row => _seeds.Labels(row)).Order(), shown.Select(row => (row[0], row[2])).Order());
        var counts = (await explorer.RowsAsync("nodes")).Where(row => row[1] == "Conference").ToDictionary(row => row[0], row => row[3]);
        Assert.All(hosted, row => AssertCount(counts[_seeds.Label(row.Start.Id)], "adopted →", _seeds.OfType("ADOPTED").Count(adopted => adopted.Start.Id == row.Start.Id)));

        var adopted = _seeds.OfType("ADOPTED").Where(row => row.Start.Id == "pp-14").Select(row => row.End.Id).Distinct().Count();
        await hand.PressAsync($"adopted → {_seeds.OfType("ADOPTED").Count(row => row.Start.Id == "pp-14")}");
        Assert.Equal($"{adopted} nodes are not drawn yet.", await explorer.Browser.EvaluateAsync("document.querySelector('dialog p').innerText"));
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task How_is_MH370_connected_with_Busan(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.SelectNodeAsync("mh370-loss");
        await hand.AddNodeAsync("busan");
        await hand.PressAsync("Path between them");

        var paths = _seeds.ShortestPaths("mh370-loss", "busan");
        Assert.InRange(paths.Count, 1, 5);
        Assert.Equal(paths.SelectMany(path => path).Distinct().Order(StringComparer.Ordinal), await explorer.NodesAsync());
        var places = new List<double>();
        foreach (var id in paths[0])
            places.Add((await explorer.PlaceOfAsync(id)).X);
        Assert.Equal(places.Order(), places);
        var panel = await explorer.PanelAsync();
        Assert.All(Steps(paths[0]), step => Assert.Contains(_seeds.Sentences(_seeds.ClaimsOf(step)).FirstOrDefault() ?? step.Type.Name.ToLowerInvariant(), panel, StringComparison.Ordinal));
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task What_did_officials_say_and_where(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("What did officials say");

        var said = _seeds.OfType("SAID").ToList();
        var shown = (await explorer.RowsAsync("relationships")).Where(row => row[1].StartsWith("said", StringComparison.Ordinal) && !row[1].StartsWith("said at", StringComparison.Ordinal)).ToList();
        Assert.Equal(said.Select(row => _seeds.Labels(row)).Order(), shown.Select(row => (row[0], row[2])).Order());
        Assert.All(said, row => Assert.Contains(
            shown, cells => cells[2] == _seeds.Label(row.End.Id) && _seeds.Sentences(_seeds.ClaimsOf(row)).Any(sentence => cells[3].Contains(sentence, StringComparison.Ordinal))));

        await hand.PressAsync("said");
        Assert.Contains("Why this relationship is here", await explorer.PanelAsync(), StringComparison.Ordinal);
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task Why_is_this_relationship_here(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.SelectLinkAsync("mh370-loss", "res-185");

        var panel = await explorer.PanelAsync();
        var row = Assert.Single(_seeds.Within(["mh370-loss", "res-185"]));
        Assert.All(_seeds.Sentences(_seeds.ClaimsOf(row)), sentence => Assert.Contains(sentence, panel, StringComparison.Ordinal));
        Assert.All(_seeds.Citations(_seeds.ClaimsOf(row)), cites => Assert.Contains(_seeds.Label(cites.End.Id), panel, StringComparison.Ordinal));
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task Who_led_the_ITU_in_2014_and_who_came_next(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("Who led the ITU");
        await hand.FillAsync("#from", "2014");
        await hand.FillAsync("#to", "2015");

        var terms = _seeds.OfType("HOLDS").Where(row => row.End.Id == "itu-secretary-general")
            .Select(row => (Label: _seeds.Label(row.Start.Id), From: Text(row, "from"), To: Text(row, "to")))
            .Where(term => string.CompareOrdinal(term.From ?? term.To, "2016") < 0 && string.CompareOrdinal(term.To ?? term.From, "2014") >= 0)
            .ToList();
        var shown = await explorer.RowsAsync("relationships");
        Assert.Equal(terms.Select(term => term.Label).Order(), shown.Select(row => row[0]).Order());
        Assert.All(terms, term => Assert.Contains(shown, row => row[0] == term.Label && row[1].Contains($"from {term.From}", StringComparison.Ordinal)));
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task What_is_disputed(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("disputed");

        var disputed = _seeds.Within([.. story]).Where(row => _seeds.ClaimsOf(row).Any(claim => SeedAnswers.ValueOf(claim.Node, "status") is "DISPUTED" or "CORRECTED"));
        Assert.Equal(Links(disputed), await explorer.LinksAsync());
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task What_is_known_from_one_source_only(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("from a single source");

        var single = _seeds.Within([.. story]).Where(row => _seeds
            .Citations(_seeds.ClaimsOf(row).Where(claim => SeedAnswers.ValueOf(claim.Node, "shown") is true))
            .Select(cites => cites.End.Id).Distinct().Count() == 1);
        Assert.Equal(Links(single), await explorer.LinksAsync());
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task Which_texts_concern_the_Internet_of_Things(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var before = await explorer.NodesAsync();
        var hand = Hand.Of(name, explorer);

        await hand.ChooseAsync("internet things", _seeds.Label("iot"));
        await hand.PressAsync("Show ← concerns");

        var concerned = _seeds.OfType("CONCERNS").Where(row => row.End.Id == "iot").Select(row => row.Start.Id);
        Assert.Equal(before.Union(concerned).Order(StringComparer.Ordinal), await explorer.NodesAsync());
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task What_do_Busan_2014_and_Dubai_2018_have_in_common(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var hand = Hand.Of(name, explorer);

        await hand.SelectNodeAsync("pp-14");
        await hand.AddNodeAsync("pp-18");
        await hand.PressAsync("What they have in common");

        var (busan, dubai) = (_seeds.Neighbours("pp-14"), _seeds.Neighbours("pp-18"));
        var panel = await explorer.PanelAsync();
        Assert.Contains($"In common ({busan.Intersect(dubai).Count()})", panel, StringComparison.Ordinal);
        Assert.Contains($"Only {_seeds.Label("pp-14")} ({busan.Except(dubai).Except(["pp-18"]).Count()})", panel, StringComparison.Ordinal);
        Assert.Contains($"Only {_seeds.Label("pp-18")} ({dubai.Except(busan).Except(["pp-14"]).Count()})", panel, StringComparison.Ordinal);
        Assert.All(busan.Intersect(dubai), id => Assert.Contains(_seeds.Label(id), panel, StringComparison.Ordinal));
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task What_happened_in_October_and_November_2014(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        var hand = Hand.Of(name, explorer);

        await hand.FillAsync("#from", "2014-10");
        await hand.FillAsync("#to", "2014-11");
        await hand.PressAsync("List");

        var events = story.Select(_seeds.Node)
            .Select(node => (node.Label, Start: SeedAnswers.ValueOf(node, "startDate")?.ToString(), End: SeedAnswers.ValueOf(node, "endDate")?.ToString()))
            .Where(node => node.Start is not null)
            .Where(node => string.CompareOrdinal(node.Start, "2014-12") < 0 && string.CompareOrdinal(node.End ?? node.Start, "2014-10") >= 0)
            .OrderBy(node => node.Start, StringComparer.Ordinal)
            .Select(node => node.Label);
        var shown = (await explorer.RowsAsync("nodes")).Where(row => row[2] != "").Select(row => row[0]);
        Assert.Equal(events.Order(), shown.Order());
        AssertFew(hand);
    }

    [Theory]
    [MemberData(nameof(Hands))]
    public async Task The_whole_view_with_its_sources_for_a_report(string name)
    {
        var explorer = await Explorer.OpenAsync(site);
        var story = await explorer.NodesAsync();
        using var downloads = await Downloads.OpenAsync(explorer.Browser);
        var hand = Hand.Of(name, explorer);

        await hand.PressAsync("Export");
        await hand.PressAsync("CSV, evidence");

        var rows = Csv.Read(await downloads.ReadAsync("evidence.csv"));
        var claims = _seeds.Within([.. story]).SelectMany(_seeds.ClaimsOf).Select(claim => claim.Node.Id);
        Assert.Equal(claims.Order(StringComparer.Ordinal), rows.Where(row => row["object"] != "").Select(row => row["claim"]).Distinct().Order(StringComparer.Ordinal));
        AssertFew(hand);
    }

    static string? Text(GraphRelationship row, string property) => SeedAnswers.ValueOf(row, property)?.ToString();

    IEnumerable<GraphRelationship> Steps(IReadOnlyList<string> path)
        => path.Zip(path.Skip(1)).Select(pair => _seeds.Within([pair.First, pair.Second]).First());

    static IEnumerable<string> Links(IEnumerable<GraphRelationship> rows)
        => rows.Select(SeedAnswers.LinkOf).Distinct().Order(StringComparer.Ordinal);

    static void AssertCount(string cell, string name, int count)
    {
        if (count == 0)
            Assert.DoesNotContain(name, cell, StringComparison.Ordinal);
        else
            Assert.Contains($"{name} {count}", cell, StringComparison.Ordinal);
    }

    static void AssertFew(Hand hand)
    {
        if (hand is Mouse)
            Assert.InRange(hand.Interactions, 0, MostClicks);
    }
}
