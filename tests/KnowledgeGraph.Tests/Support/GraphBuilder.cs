using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Builds a graph of <see cref="SmallSchema"/> without seed files.</summary>
sealed class GraphBuilder
{
    readonly Dictionary<string, GraphNode> _nodes = [];
    readonly List<GraphRelationship> _relationships = [];

    static GraphSchema Schema => SmallSchema.Schema;

    public GraphBuilder Node(string type, string id, params (string Name, object Value)[] values)
    {
        var nodeType = Schema.FindNodeType(type)!;
        var row = Row(nodeType.Properties, [("id", id), .. values]);
        row[nodeType.Label.Ordinal] ??= id;
        _nodes.Add(id, new(nodeType, id, (string)row[nodeType.Label.Ordinal]!, row));
        return this;
    }

    public GraphBuilder Relationship(string start, string type, string end, string? key = null, params (string Name, object Value)[] values)
    {
        var relationshipType = Schema.FindRelationshipType(type)!;
        _relationships.Add(new(relationshipType, _nodes[start], _nodes[end], key, Row(relationshipType.Properties, values)));
        return this;
    }

    public GraphSource Build()
        => new()
        {
            Schema = Schema,
            Sets = [],
            Nodes = [.. _nodes.Values.OrderBy(n => n.Id, StringComparer.Ordinal)],
            Relationships = [.. _relationships.OrderBy(r => $"{r} {r.Key}", StringComparer.Ordinal)],
            Claims = [],
            Hash = Hash(),
        };

    static object?[] Row(IReadOnlyList<Property> properties, (string Name, object Value)[] values)
        => [.. properties.Select(p => values.FirstOrDefault(v => v.Name == p.Name).Value ?? (p.IsList ? Array.Empty<object>() : null))];

    string Hash()
    {
        var text = string.Join('\n', _nodes.Values.Select(n => $"{n.Id} {string.Join('|', n.Values)}").Concat(_relationships.Select(r => $"{r} {r.Key}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
