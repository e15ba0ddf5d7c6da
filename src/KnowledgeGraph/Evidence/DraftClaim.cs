using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>A claim while its parts are still being found.</summary>
sealed class DraftClaim(ClaimEntry entry, DraftNode node, ClaimPath path)
{
    public ClaimEntry Entry { get; } = entry;

    /// <summary>The node that will hold it.</summary>
    public DraftNode Node { get; } = node;

    public ClaimPath Path { get; } = path;

    /// <summary>Set where the path leads somewhere; where it does not, a problem says so.</summary>
    public ClaimTarget Target { get; set; } = null!;
}

/// <summary>What an entry says its claim is about: node, field, object, property, from the first on.</summary>
sealed record ClaimPath(SourcePosition At, SeedScalar[] Steps);

/// <summary>What a path leads to.</summary>
/// <param name="About">The node, or the start of the relationship.</param>
/// <param name="Key">Of the relationship, where it has one.</param>
/// <param name="Relationship">Null where the graph has none.</param>
sealed record ClaimTarget(
    DraftNode About, Property? Property = null, RelationshipType? Type = null, DraftNode? Object = null,
    string? Key = null, DraftRelationship? Relationship = null)
{
    /// <summary>What the claim's value is compared with; null where there is nothing in the graph to hold it.</summary>
    public DraftValues? Values => Type is null ? About.Values : Relationship?.Values;

    /// <summary>Of what the claim speaks of, node or relationship.</summary>
    public string TypeName => Type?.Name ?? About.Type.Name;

    /// <summary><c>endDate</c>, <c>ADOPTED</c>, <c>ADOPTED.date</c>, or <c>*</c> for the node as a whole.</summary>
    public string Predicate
        => (Type, Property) switch
        {
            (null, null) => "*",
            (null, { Name: var name }) => name,
            ({ Name: var type }, null) => type,
            ({ Name: var type }, { Name: var name }) => $"{type}.{name}",
        };

    /// <summary>The values of the graph that the claim could speak of; empty where there are none.</summary>
    public IReadOnlyList<PlacedValue> StoredValues => Property is null ? [] : Values?.Of(Property) ?? [];

    /// <summary><c>pp-14</c>, <c>pp-14.endDate</c>, <c>pp-14 ADOPTED res-1</c>, <c>date of ...</c>.</summary>
    public override string ToString()
        => (Type, Property) switch
        {
            (null, null) => About.Id,
            (null, { Name: var name }) => $"{About.Id}.{name}",
            ({ Name: var type }, null) => $"{About.Id} {type} {Object!.Id}",
            ({ Name: var type }, { Name: var name }) => $"{name} of {About.Id} {type} {Object!.Id}",
        };
}
