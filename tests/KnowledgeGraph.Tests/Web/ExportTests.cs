using System.Buffers.Binary;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Web;

/// <summary>Each file that the explorer writes, opened by a reader of its format.</summary>
[Collection(ExplorerCollection.Name)]
public sealed class ExportTests(ExplorerSite site)
{
    static readonly XNamespace _graphMl = "http://graphml.graphdrawing.org/xmlns";
    static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Tables_hold_the_nodes_and_relationships_of_the_view()
    {
        var (explorer, _) = await ExportAsync("CSV, nodes", "nodes.csv");
        var (nodes, relationships) = await DrawnAsync(explorer);
        var (_, nodesFile) = await ExportAsync("CSV, nodes", "nodes.csv");
        var (_, relationshipsFile) = await ExportAsync("CSV, relationships", "relationships.csv");

        var nodeRows = Csv.Read(Text(nodesFile));
        Assert.Equal(nodes.Select(id => (id, site.Seeds.Label(id))), nodeRows.Select(row => (row["id"], row["label"])).OrderBy(row => row.Item1, StringComparer.Ordinal));
        Assert.Equal(relationships, Csv.Read(Text(relationshipsFile)).Select(row => $"{row["source"]} {row["type"]} {row["target"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task GraphML_holds_typed_nodes_and_edges()
    {
        var (explorer, file) = await ExportAsync("GraphML", "graph.graphml");
        var (nodes, relationships) = await DrawnAsync(explorer);

        var graph = XDocument.Parse(Text(file)).Root!.Element(_graphMl + "graph")!;

        Assert.Equal(nodes, graph.Elements(_graphMl + "node").Select(node => (string)node.Attribute("id")!).Order(StringComparer.Ordinal));
        Assert.Equal(relationships, graph.Elements(_graphMl + "edge").Select(edge => $"{edge.Attribute("source")!.Value} {Data(edge, "edge-type")} {edge.Attribute("target")!.Value}").Order(StringComparer.Ordinal));
        Assert.All(graph.Elements(_graphMl + "edge"), edge => Assert.NotEqual("", Data(edge, "edge-evidence")));
    }

    [Fact]
    public async Task A_drawing_as_SVG_has_every_label_as_text()
    {
        var (explorer, file) = await ExportAsync("SVG", "graph.svg");
        var (nodes, _) = await DrawnAsync(explorer);

        var svg = XDocument.Parse(Text(file)).Root!;

        var titles = svg.Descendants(_svg + "title").Select(title => title.Value).ToList();
        Assert.All(nodes, id => Assert.Contains(titles, title => title.StartsWith($"{site.Seeds.Label(id)} (", StringComparison.Ordinal)));
        Assert.Equal(nodes.Count + (await explorer.LinksAsync()).Count + 1, titles.Count);
    }

    [Fact]
    public async Task A_picture_is_a_PNG_of_some_size()
    {
        var (_, file) = await ExportAsync("PNG", "graph.png");

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a], file[..8]);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), 800, 20_000);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)), 600, 20_000);
    }

    [Fact]
    public async Task JSON_opens_again_as_the_same_view()
    {
        var (explorer, file) = await ExportAsync("JSON", "graph.json");
        var nodes = await explorer.NodesAsync();

        var view = JsonNode.Parse(file)!;
        var again = await Explorer.OpenAsync(site, (string)view["address"]!);

        Assert.Equal(nodes, view["nodes"]!.AsArray().Select(node => (string)node!["id"]!).Order(StringComparer.Ordinal));
        Assert.Equal(nodes, await again.NodesAsync());
        Assert.Equal(site.Graph.Engine.Served.Version, (string)view["dataVersion"]!);
    }

    async Task<(Explorer Explorer, byte[] File)> ExportAsync(string name, string file)
    {
        var explorer = await Explorer.OpenAsync(site);
        using var downloads = await Downloads.OpenAsync(explorer.Browser);
        var hand = Hand.Of("mouse", explorer);
        await hand.PressAsync("Export");
        await hand.PressAsync(name);
        return (explorer, await downloads.ReadBytesAsync(file));
    }

    async Task<(IReadOnlyList<string> Nodes, IReadOnlyList<string> Relationships)> DrawnAsync(Explorer explorer)
    {
        var nodes = await explorer.NodesAsync();
        return (nodes, [.. site.Seeds.Within([.. nodes]).Select(row => $"{row.Start.Id} {row.Type.Name} {row.End.Id}").Order(StringComparer.Ordinal)]);
    }

    static string Text(byte[] file) => System.Text.Encoding.UTF8.GetString(file);

    static string Data(XElement element, string key) => element.Elements(_graphMl + "data").Single(data => (string)data.Attribute("key")! == key).Value;
}
