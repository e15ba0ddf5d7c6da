using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The pages that need no script.</summary>
public sealed partial class NodePageTests(SeededGraph graph)
{
    readonly SeedAnswers _seeds = new(graph.Source);

    [Fact]
    public async Task A_page_says_what_is_known_of_its_node_and_which_sentences_say_so()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);

        var html = await host.Client.GetStringAsync("/node/pp-14");
        var text = WebUtility.HtmlDecode(html);

        Assert.Contains($"<title>{_seeds.Label("pp-14")} - KnowledgeGraph</title>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        var facts = graph.Source.Claims.Where(claim => claim.About.Id == "pp-14" && claim.Type is null && claim.Property is not null).ToList();
        Assert.NotEmpty(facts);
        Assert.All(_seeds.Sentences(facts), sentence => Assert.Contains($"<q>{sentence}</q>", text, StringComparison.Ordinal));
        var adopted = _seeds.OfType("ADOPTED").Where(row => row.Start.Id == "pp-14" && row.End.Type.Name == "Resolution").ToList();
        Assert.Contains($">adopted <span class=\"count\">{adopted.Count}</span></h3>", html, StringComparison.Ordinal);
        Assert.All(adopted, row => Assert.Contains($"<a href=\"/node/{row.End.Id}\">{_seeds.Label(row.End.Id)}</a>", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_node_but_those_of_evidence_has_a_page_whose_links_lead_to_pages()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var ids = graph.Source.Nodes.Where(node => node.Type.Name != "Claim").GroupBy(node => node.Type).Select(nodes => nodes.First().Id).ToList();

        var linked = new HashSet<string>();
        foreach (var id in ids)
            linked.UnionWith(Links().Matches(await host.Client.GetStringAsync($"/node/{id}")).Select(match => match.Groups["id"].Value).Take(5));

        Assert.NotEmpty(linked);
        foreach (var id in linked)
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"/node/{id}")).StatusCode);
        Assert.Empty(host.Logged);
    }

    [Fact]
    public async Task A_page_describes_its_node_to_search_engines()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);

        var html = await host.Client.GetStringAsync("/node/hamadoun-toure");

        var data = JsonNode.Parse(JsonLd().Match(html).Groups["json"].Value)!;
        Assert.Equal("Person", (string)data["@type"]!);
        Assert.Equal(_seeds.Label("hamadoun-toure"), (string)data["name"]!);
        Assert.Equal("1953-09-03", (string)data["birthDate"]!);
    }

    [Theory]
    [InlineData("mh370-los", "mh370-loss")]
    [InlineData("busan-conference", "pp-14")]
    [InlineData("toure-hamadoun", "hamadoun-toure")]
    public async Task An_unknown_id_is_answered_with_near_ones(string id, string near)
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);

        var response = await host.Client.GetAsync($"/node/{id}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<a href=\"/node/{near}\">", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/node/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/node/%22%3E%3Cimg%20src=x%3E")]
    public async Task An_id_is_text_never_markup(string path)
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);

        var response = await host.Client.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; img-src 'self'; form-action 'none'; style-src 'sha256-", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_served_until_the_data_change()
    {
        await using var host = await WebHost.StartOnAsync(graph.Engine);
        var first = await host.Client.GetAsync("/node/busan");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/node/busan");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await host.Client.PostAsync("/node/busan", null)).StatusCode);
    }

    [GeneratedRegex("<li><a href=\"/node/(?<id>[^\"]+)\">")]
    private static partial Regex Links();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>[^<]+)</script>")]
    private static partial Regex JsonLd();
}
