using System.Collections;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding;

/// <summary>The part of a graph that a narrower schema describes: what that does not name is not there, nor any claim about it.</summary>
/// <remarks>Each reading reads the whole graph; held are only the ids of the claims that are left out.</remarks>
public sealed class NarrowedSource
{
    readonly GraphSource _whole;
    readonly Dictionary<NodeType, Narrowed<NodeType>> _types;
    readonly Dictionary<RelationshipType, Narrowed<RelationshipType>> _relationshipTypes;
    readonly HashSet<string> _hiddenClaims = [];

    // Claims and rows name one relationship by one object.
    readonly Dictionary<GraphRelationship, GraphRelationship> _claimed = new(ReferenceEqualityComparer.Instance);

    NarrowedSource(GraphSource whole, GraphSchema schema)
    {
        _whole = whole;
        _types = Narrowed<NodeType>.Of(whole.Schema.NodeTypes, type => schema.FindNodeType(type.Name), type => type.Properties);
        _relationshipTypes = Narrowed<RelationshipType>.Of(
            whole.Schema.RelationshipTypes, type => schema.FindRelationshipType(type.Name), type => type.Properties);
        foreach (var claim in whole.Claims)
        {
            if (!IsKept(claim))
                _hiddenClaims.Add(claim.Node.Id);
            else if (claim.Relationship is { } relationship)
                _claimed.TryAdd(relationship, Narrow(relationship));
        }
    }

    /// <param name="schema">A narrowed one of the whole graph's.</param>
    public static GraphSource Of(GraphSource whole, GraphSchema schema)
    {
        var part = new NarrowedSource(whole, schema);
        return new()
        {
            Schema = schema,
            Sets = whole.Sets,
            Nodes = new Rows<GraphNode>(whole.Nodes.Where(part.IsKept).Select(part.Narrow)),
            Relationships = new Rows<GraphRelationship>(whole.Relationships.Where(part.IsKept).Select(part.NarrowOnce)),
            Claims = new Rows<GraphClaim>(whole.Claims.Where(part.IsKept).Select(part.Narrow)),
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{whole.Hash} {schema.Text}"))),
        };
    }

    bool IsKept(GraphNode node) => IsKept(node.Identity);

    bool IsKept(NodeIdentity node)
        => _types.ContainsKey(node.Type) && (node.Type != _whole.Schema.Evidence.Claim || !_hiddenClaims.Contains(node.Id));

    bool IsKept(GraphRelationship relationship)
        => _relationshipTypes.ContainsKey(relationship.Type) && IsKept(relationship.Start) && IsKept(relationship.End);

    bool IsKept(GraphClaim claim)
        => _types.TryGetValue(claim.About.Type, out var about)
            && (claim.Object is null || _types.ContainsKey(claim.Object.Type))
            && (claim.Type is null
                ? about.Has(claim.Property)
                : _relationshipTypes.TryGetValue(claim.Type, out var type) && type.Has(claim.Property));

    GraphNode Narrow(GraphNode node)
    {
        var narrowed = _types[node.Type];
        return SourceBuilder.BuildNode(narrowed.Type, node.Id, narrowed.Pick(node.Values));
    }

    NodeIdentity Narrow(NodeIdentity node) => new(_types[node.Type].Type, node.Id);

    GraphRelationship Narrow(GraphRelationship whole)
    {
        var narrowed = _relationshipTypes[whole.Type];
        return new(narrowed.Type, Narrow(whole.Start), Narrow(whole.End), whole.Key, narrowed.Pick(whole.Values));
    }

    GraphRelationship NarrowOnce(GraphRelationship whole) => _claimed.GetValueOrDefault(whole) ?? Narrow(whole);

    GraphClaim Narrow(GraphClaim claim)
    {
        var (about, type) = (_types[claim.About.Type].Type, claim.Type is null ? null : _relationshipTypes[claim.Type].Type);
        return new(
            Narrow(claim.Node),
            Narrow(claim.About),
            claim.Property is not { } property ? null : type is null ? about.FindProperty(property.Name) : type.FindProperty(property.Name),
            type,
            claim.Object is { } end ? Narrow(end) : null,
            claim.Relationship is { } relationship ? _claimed[relationship] : null);
    }

    /// <summary>A type as the narrower schema has it.</summary>
    /// <param name="Ordinals">Of its properties, in the whole schema.</param>
    sealed record Narrowed<T>(T Type, int[] Ordinals)
        where T : class
    {
        public static Dictionary<T, Narrowed<T>> Of(IEnumerable<T> types, Func<T, T?> find, Func<T, IReadOnlyList<Property>> propertiesOf)
            => types.Select(whole => (Whole: whole, Part: find(whole))).Where(pair => pair.Part is not null)
                .ToDictionary(pair => pair.Whole, pair => new Narrowed<T>(
                    pair.Part!,
                    [.. propertiesOf(pair.Part!).Select(property => propertiesOf(pair.Whole).First(whole => whole.Name == property.Name).Ordinal)]));

        public bool Has(Property? property) => property is null || Ordinals.Contains(property.Ordinal);

        public object?[] Pick(object?[] values) => Array.ConvertAll(Ordinals, ordinal => values[ordinal]);
    }

    /// <summary>Rows that are counted by reading them, once.</summary>
    sealed class Rows<T>(IEnumerable<T> rows) : IReadOnlyCollection<T>
    {
        readonly Lazy<int> _count = new(rows.Count);

        public int Count => _count.Value;

        public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
