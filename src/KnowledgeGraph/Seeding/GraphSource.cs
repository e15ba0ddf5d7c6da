using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding;

/// <summary>A graph ready to be loaded into a store: checked, complete, in a fixed order.</summary>
/// <remarks>
/// Its rows may stand on disk: they are counted without being read, and can be read as often as needed, each time from the first on.
/// What is read again is equal, and need not be the same object.
/// </remarks>
public sealed class GraphSource
{
    public required GraphSchema Schema { get; init; }

    /// <summary>In the order in which they were merged.</summary>
    public required IReadOnlyList<SeedSet> Sets { get; init; }

    /// <summary>All nodes, claims and sources included, by id in ordinal order.</summary>
    public required IReadOnlyCollection<GraphNode> Nodes { get; init; }

    /// <summary>All relationships, those of evidence included, by start, type, end and key in ordinal order.</summary>
    public required IReadOnlyCollection<GraphRelationship> Relationships { get; init; }

    /// <summary>By id of the claim, ordinal order.</summary>
    public required IReadOnlyCollection<GraphClaim> Claims { get; init; }

    /// <summary>SHA-256 of schema and seeds, 64 lower-case hexadecimal digits: equal input, equal version.</summary>
    public required string Hash { get; init; }
}

/// <summary>One folder of seeds, as its manifest describes it.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Licence">Null where the manifest gives none.</param>
public sealed record SeedSet(string Name, string Title, string? Licence);

/// <summary>Which node it is: all that a relationship and a claim know of it.</summary>
public sealed record NodeIdentity(NodeType Type, string Id)
{
    public override string ToString() => Id;
}

/// <summary>A node as it will be stored.</summary>
/// <param name="Values">
/// By <see cref="Property.Ordinal"/>: canonical values of <see cref="LeafType.TryParse"/>, null where absent,
/// <c>IReadOnlyList&lt;object&gt;</c> for lists, empty where absent.
/// </param>
public sealed record GraphNode(NodeType Type, string Id, string Label, object?[] Values)
{
    public NodeIdentity Identity => new(Type, Id);

    [return: NotNullIfNotNull(nameof(node))]
    public static implicit operator NodeIdentity?(GraphNode? node) => node?.Identity;

    public override string ToString() => Id;
}

/// <summary>A relationship as it will be stored.</summary>
/// <param name="Key">Null where the two nodes have only one relationship of the type.</param>
/// <param name="Values">By <see cref="Property.Ordinal"/> of the type's properties; empty where it has none.</param>
public sealed record GraphRelationship(
    RelationshipType Type, NodeIdentity Start, NodeIdentity End, string? Key, object?[] Values)
{
    /// <summary>The order of <see cref="GraphSource.Relationships"/>.</summary>
    public static int Compare(GraphRelationship left, GraphRelationship right)
    {
        var order = string.CompareOrdinal(left.Start.Id, right.Start.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Type.Name, right.Type.Name);
        if (order == 0)
            order = string.CompareOrdinal(left.End.Id, right.End.Id);
        return order == 0 ? string.CompareOrdinal(left.Key, right.Key) : order;
    }

    public override string ToString() => $"{Start.Id} {Type.Name} {End.Id}";
}

/// <summary>What a claim is about, resolved against schema and graph.</summary>
/// <param name="Node">The claim itself.</param>
/// <param name="About">The node, or the start of the relationship, that it speaks of.</param>
/// <param name="Property">
/// A property of <paramref name="About"/>, or of the relationship where <paramref name="Type"/> is given;
/// null for the node, or the relationship, as a whole.
/// </param>
/// <param name="Type">The type of the relationship it speaks of; null where it speaks of the node alone.</param>
/// <param name="Object">The end of that relationship.</param>
/// <param name="Relationship">
/// The relationship in the graph, the same object as in <see cref="GraphSource.Relationships"/>; null where the graph has none,
/// a rejected reading.
/// </param>
public sealed record GraphClaim(
    GraphNode Node, NodeIdentity About, Property? Property, RelationshipType? Type, NodeIdentity? Object,
    GraphRelationship? Relationship);
