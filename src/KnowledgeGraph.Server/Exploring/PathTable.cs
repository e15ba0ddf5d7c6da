using System.Text.Json;
using KnowledgeGraph.Schema;
using Spectre.Console;

namespace KnowledgeGraph.Server.Exploring;

/// <summary>Prints paths as tables: a row per step, and under it the sentence that it rests on.</summary>
static class PathTable
{
    static readonly Style Quoted = new(decoration: Decoration.Italic);

    public static void Print(IReadOnlyList<JsonElement> paths, GraphSchema schema, IAnsiConsole to)
    {
        foreach (var path in paths)
            to.Write(Table(path, schema));
    }

    static Table Table(JsonElement path, GraphSchema schema)
    {
        var nodes = path.GetProperty("nodes").EnumerateArray().Select(Name).ToList();
        var table = new Table { Border = TableBorder.Rounded }.AddColumns("from", "relationship", "to").ShowRowSeparators();
        foreach (var (index, relationship) in path.GetProperty("relationships").EnumerateArray().Index())
            table.AddRow(new Text(nodes[index].ToString()), new Text(Arrow(relationship, nodes[index])),
                new Rows(new Text(nodes[index + 1].ToString()), new Text(Sentence(relationship, schema), Quoted)));
        return table;
    }

    static NamedNode Name(JsonElement node) => new(Text(node, "id")!, Text(node, "label")!);

    // A relationship may be followed against its direction.
    static string Arrow(JsonElement relationship, NamedNode from)
    {
        var name = $"{Text(relationship, "type")}{(Text(relationship, "key") is { } key ? $" {key}" : "")}";
        return Text(relationship.GetProperty("source"), "id") == from.Id ? $"{name} ->" : $"<- {name}";
    }

    /// <returns>The first sentence that is quoted, else where it is said, else that nobody says it.</returns>
    static string Sentence(JsonElement relationship, GraphSchema schema)
    {
        var citations = relationship.GetProperty("claims").EnumerateArray()
            .SelectMany(claim => claim.GetProperty(schema.Evidence.Citations.Name).GetProperty("edges").EnumerateArray())
            .Select(citation => (Excerpt: Text(citation, schema.Evidence.Excerpt.Name), Source: Text(citation.GetProperty("node"), "label")))
            .ToList();
        return citations.FirstOrDefault(citation => citation.Excerpt is not null) is { Excerpt: { } excerpt, Source: var source } ? $"\"{excerpt}\" ({source})"
            : citations.Count > 0 ? $"in: {citations[0].Source}"
            : "no source says so";
    }

    static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
