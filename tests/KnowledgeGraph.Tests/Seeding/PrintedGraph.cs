using System.Globalization;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Graphs as text, one line for each node, relationship and claim, in the order of the source.</summary>
static class PrintedGraph
{
    /// <summary>What is not evidence: <c>kor Nation "Korea" iso3=KOR</c>, then <c>pp-14 HOSTED_BY kor</c>.</summary>
    public static string Print(GraphSource graph)
        => string.Join('\n', graph.Nodes.Where(node => !node.Type.IsEvidence).Select(Print)
            .Concat(graph.Relationships.Where(relationship => !relationship.Start.Type.IsEvidence).Select(Print)));

    /// <summary>Claims with their values, then what leads from them, but for <c>ABOUT</c> and <c>OBJECT</c>.</summary>
    public static string PrintClaims(GraphSource graph)
        => string.Join('\n', graph.Claims.Select(claim => $"{claim.Node.Id}: {Print(claim)} {Print(claim.Node.Type.Properties, claim.Node.Values)}")
            .Concat(graph.Relationships
                .Where(relationship => relationship.Start.Type == graph.Schema.Evidence.Claim)
                .Where(relationship => relationship.Type.Name is not ("ABOUT" or "OBJECT"))
                .Select(Print)));

    static string Print(GraphNode node)
        => $"{node.Id} {node.Type.Name} \"{node.Label}\" {Print(node.Type.Properties, node.Values)}".TrimEnd();

    static string Print(GraphRelationship relationship)
    {
        var key = relationship.Key is null ? "" : $" [{relationship.Key}]";
        return $"{relationship}{key} {Print(relationship.Type.Properties, relationship.Values)}".TrimEnd();
    }

    static string Print(GraphClaim claim)
        => string.Join(' ', new[] { claim.About.Id, claim.Type?.Name, claim.Object?.Id, claim.Property?.Name }.OfType<string>())
            + (claim.Relationship is null ? ":" : " (in the graph):");

    static string Print(IReadOnlyList<Property> properties, object?[] values)
        => string.Join(' ', properties
            .Select(property => (property, Text: PrintValue(values[property.Ordinal])))
            .Where(row => row.Text.Length > 0 && row.property.Name is not ("id" or "name" or "title"))
            .Select(row => $"{row.property.Name}={row.Text}"));

    static string PrintValue(object? value)
        => value switch
        {
            IReadOnlyList<object> list => string.Join('|', list),
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
