using System.Text.Json.Nodes;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>Describes a node to search engines, in the words of schema.org.</summary>
static class NodeJsonLd
{
    // Properties that mean the same there.
    static readonly (string Ours, string Theirs)[] _properties =
        [("aliases", "alternateName"), ("startDate", "startDate"), ("endDate", "endDate"), ("born", "birthDate"), ("founded", "foundingDate")];

    public static string Script(NodeTypeFacts type, JsonNode node)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = TypeOf(type),
            ["@id"] = $"/node/{Uri.EscapeDataString((string)node["id"]!)}",
            ["identifier"] = node["id"]!.DeepClone(),
            ["name"] = node["label"]!.DeepClone(),
        };
        foreach (var (ours, theirs) in _properties)
        {
            if (node[ours] is { } value and not JsonArray { Count: 0 })
                data[theirs] = value.DeepClone();
        }
        // The serializer writes < as an escape, so that no text of the data ends the element.
        return $"<script type=\"application/ld+json\">{data.ToJsonString()}</script>\n";
    }

    static string TypeOf(NodeTypeFacts type)
        => type.Interfaces.Contains("Event") ? "Event"
            : type.Interfaces.Contains("Person") ? "Person"
            : type.Interfaces.Contains("Outcome") ? "CreativeWork"
            : type.Name is "Organization" or "Place" or "Quotation" ? type.Name
            : type.Name is "Nation" ? "Country"
            : "Thing";
}
