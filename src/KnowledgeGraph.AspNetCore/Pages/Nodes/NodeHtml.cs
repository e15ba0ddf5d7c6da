using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>Writes the page of a node. Whatever comes from the data is text, never markup.</summary>
static class NodeHtml
{
    static readonly string _template = Resources.Text("node.html");

    /// <param name="node">What <see cref="NodeDocument.For"/> answered.</param>
    public static string Write(NodeTypeFacts type, JsonNode node)
    {
        var label = (string)node["label"]!;
        var main = new StringBuilder($"<p class=\"kind\"{Title(type.Description)}>{Text(type.Name)}</p>\n<h1>{Text(label)}</h1>\n");
        main.Append($"<p class=\"links\"><a href=\"{InGraph((string)node["id"]!)}\">Show it in the graph</a></p>\n");
        WriteProperties(main, type, node);
        WriteRelationships(main, type, node);
        return Fill(label, main.ToString(), NodeJsonLd.Script(type, node));
    }

    /// <param name="near">Nodes that may be meant: their ids and labels.</param>
    public static string Missing(string id, IReadOnlyList<(string Id, string Label)> near)
    {
        var links = near.Select(node => $"<li>{Link(node.Id, node.Label)} <span class=\"type\">{Text(node.Id)}</span></li>\n");
        var found = near.Count == 0 ? "" : $"<h2>Did you mean</h2>\n<ul>\n{string.Concat(links)}</ul>\n";
        return Fill("No such node", $"<h1>No such node</h1>\n<p>The graph holds no node with the id <b>{Text(id)}</b>.</p>\n{found}", "");
    }

    public static string Failed(string id)
        => Fill("No answer", $"<h1>No answer</h1>\n<p>The data about <b>{Text(id)}</b> cannot be read now. Try again in a moment.</p>\n", "");

    static string Fill(string title, string main, string data)
        => _template
            .Replace("{{title}}", Text(title), StringComparison.Ordinal)
            .Replace("{{data}}", data, StringComparison.Ordinal)
            .Replace("{{main}}", main, StringComparison.Ordinal);

    static void WriteProperties(StringBuilder main, NodeTypeFacts type, JsonNode node)
    {
        main.Append("<h2>Properties</h2>\n<dl>\n");
        foreach (var field in type.Fields.Where(field => field.Kind == NodeFieldKind.Property))
        {
            var values = Values(node[field.Name]).ToList();
            var claims = NodeEvidence.Write(node[NodeDocument.ClaimsOf(field)], known: values);
            var value = string.Join("; ", values.Select(Text));
            if (value != "" || claims != "")
                main.Append($"<dt{Title(field.Description)}>{Text(field.InWords)}</dt><dd>{value}{claims}</dd>\n");
        }
        main.Append("</dl>\n");
    }

    static IEnumerable<string> Values(JsonNode? value)
        => value switch
        {
            null => [],
            JsonArray list => list.SelectMany(Values),
            _ when value.GetValueKind() is System.Text.Json.JsonValueKind.True => ["yes"],
            _ when value.GetValueKind() is System.Text.Json.JsonValueKind.False => ["no"],
            _ => [NodeWords.OfValue(value.ToString())],
        };

    static void WriteRelationships(StringBuilder main, NodeTypeFacts type, JsonNode node)
    {
        main.Append("<h2>Relationships</h2>\n");
        foreach (var field in type.Fields.Where(field => field.Kind != NodeFieldKind.Property))
        {
            var (count, rows) = Rows(field, node);
            if (rows.Count == 0)
                continue;
            main.Append($"<h3{Title(field.Description)}>{Text(field.InWords)} <span class=\"count\">{count}</span></h3>\n<ul>\n");
            foreach (var (other, claims) in rows)
                main.Append($"<li>{Reference(other)}{NodeEvidence.Write(claims, known: null)}</li>\n");
            main.Append(count > rows.Count ? $"</ul>\n<p class=\"count\">and {count - rows.Count} more</p>\n" : "</ul>\n");
        }
    }

    static (int Count, IReadOnlyList<(JsonNode Other, JsonNode? Claims)> Rows) Rows(NodeField field, JsonNode node)
        => (field.Kind, node[field.Name]) switch
        {
            (_, null) => (0, []),
            (NodeFieldKind.One, { } other) => (1, [(other, node[NodeDocument.ClaimsOf(field)])]),
            (_, { } page) => ((int)page["totalCount"]!, [.. page["edges"]!.AsArray().Select(edge => (edge!["node"]!, edge["claims"]))]),
        };

    static string Reference(JsonNode node)
        => $"{Link((string)node["id"]!, (string)node["label"]!)} <span class=\"type\">{Text((string)node["__typename"]!)}</span>";

    static string Link(string id, string label) => $"<a href=\"/node/{Uri.EscapeDataString(id)}\">{Text(label)}</a>";

    static string InGraph(string id) => $"/#v=1&amp;n={Uri.EscapeDataString(id)}&amp;s={Uri.EscapeDataString(id)}";

    static string Title(string? description) => description is null ? "" : $" title=\"{Text(description)}\"";

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
