using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>Writes what a property or relationship rests on: per claim its sentences, or the sources where none may be quoted.</summary>
static class NodeEvidence
{
    /// <param name="claims">A list of claims, as <see cref="NodeDocument"/> asks for them; null for none.</param>
    /// <param name="known">The values of the property, which stand above; null where the claims are about a relationship.</param>
    public static string Write(JsonNode? claims, IReadOnlyList<string>? known)
    {
        var html = new StringBuilder();
        // What the graph holds first; then other readings.
        foreach (var claim in (claims?.AsArray() ?? []).OrderByDescending(claim => (bool)claim!["shown"]!))
            WriteClaim(html, claim!, known);
        return html.ToString();
    }

    static void WriteClaim(StringBuilder html, JsonNode claim, IReadOnlyList<string>? known)
    {
        var isShown = (bool)claim["shown"]!;
        foreach (var citation in claim["citations"]!["edges"]!.AsArray())
        {
            html.Append(isShown ? "<p class=\"claim\">" : "<p class=\"claim aside\">");
            html.Append(Saying(claim, known)).Append(Quoted(citation!)).Append(Standing(claim, isShown)).Append("</p>\n");
        }
    }

    // "170: " where another value is known, or for a property of a relationship "date 2014-10: ".
    static string Saying(JsonNode claim, IReadOnlyList<string>? known)
    {
        var path = ((string)claim["predicate"]!).Split('.');
        if ((string?)claim["value"] is not { } value || known is [var only] && only == NodeWords.OfValue(value))
            return "";
        return path.Length > 1 ? $"{Text(NodeWords.Of(path[1]))} {Text(value)}: " : $"{Text(value)}: ";
    }

    static string Quoted(JsonNode citation)
    {
        var source = citation["node"]!;
        var title = Text((string)source["title"]!);
        var link = (string?)source["url"] is { } url ? $"<a href=\"{Text(url)}\" rel=\"noopener noreferrer\">{title}</a>" : $"<cite>{title}</cite>";
        var quote = (string?)citation["excerpt"] is { } excerpt ? $"<q>{Text(excerpt)}</q> " : "";
        var place = (int?)citation["line"] is { } line ? $", line {line}" : (string?)citation["locator"] is { } locator ? $", {Text(locator)}" : "";
        return $"{quote}{link}{place}";
    }

    static string Standing(JsonNode claim, bool isShown)
    {
        var status = (string)claim["status"]!;
        var words = status is "SUPPORTED" && isShown ? "" : $" ({NodeWords.Of(status)}{(isShown ? "" : ", not followed")})";
        return (string?)claim["note"] is { } note ? $"{words}. {Text(note)}" : words;
    }

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
