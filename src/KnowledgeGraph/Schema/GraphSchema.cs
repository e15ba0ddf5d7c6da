using KnowledgeGraph.Schema.Access;

namespace KnowledgeGraph.Schema;

/// <summary>A property graph's schema, as <c>graph-schema/*.graphql</c> describes it. Immutable once read.</summary>
public sealed class GraphSchema
{
    /// <summary>In the order of the files, by name, and of the definitions in them.</summary>
    public required IReadOnlyList<NodeType> NodeTypes { get; init; }

    /// <summary>The declared ones, without <see cref="Entity"/>.</summary>
    public required IReadOnlyList<NodeInterface> Interfaces { get; init; }

    public required IReadOnlyList<NodeUnion> Unions { get; init; }

    public required IReadOnlyList<EnumType> Enums { get; init; }

    public required IReadOnlyList<RelationshipProperties> RelationshipProperties { get; init; }

    /// <summary>By name, ordinal order.</summary>
    public required IReadOnlyList<RelationshipType> RelationshipTypes { get; init; }

    /// <summary>Those that join nodes which are no evidence, and that traversals follow. By name, ordinal order.</summary>
    public IReadOnlyList<RelationshipType> TraversedTypes
        => field ??= [.. RelationshipTypes.Where(type => NodeTypes.Any(node => !node.IsEvidence
            && node.Relationships.Any(r => r.Type == type && r.Target.NodeTypes.Any(other => !other.IsEvidence))))];

    /// <summary>Every node type implements it without saying so.</summary>
    public required NodeInterface Entity { get; init; }

    public required EvidenceModel Evidence { get; init; }

    /// <summary>Field name in the API for lists of a target: <c>conferences</c>, <c>people</c>.</summary>
    public required IReadOnlyDictionary<NodeTarget, string> Plurals { get; init; }

    /// <summary>The files, joined in order, as read: what a store keeps so that it can be served alone.</summary>
    public required string Text { get; init; }

    /// <summary>Who sees which part of it.</summary>
    public Audiences Audiences { get; internal set; } = null!;

    public NodeType? FindNodeType(string name) => NodeTypes.FirstOrDefault(t => t.Name == name);

    public RelationshipType? FindRelationshipType(string name) => RelationshipTypes.FirstOrDefault(t => t.Name == name);
}
