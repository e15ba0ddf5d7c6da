using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Entries;

/// <summary>What the files of all sets hold, in order of set, file and document.</summary>
/// <remarks>Of bulk files only what concerns nodes that curated files mention.</remarks>
sealed class SeedEntries
{
    public List<NodeEntry> Nodes { get; } = [];

    public List<RelationshipEntry> Relationships { get; } = [];

    public List<ClaimEntry> Claims { get; } = [];

    /// <summary>Ids of nodes that were refused, so that mentions of them are not reported too.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>Of the bulk files: SHA-256 of their texts.</summary>
    public Dictionary<SeedFile, string> Hashes { get; } = new(ReferenceEqualityComparer.Instance);
}

/// <summary>What one place says about a node; other places may say more.</summary>
/// <param name="At">Of the id.</param>
/// <param name="Body">Its fields, <c>id</c> included.</param>
sealed record NodeEntry(NodeType Type, string Id, SourcePosition At, SeedMap Body);

/// <summary>A row of a bulk file for one relationship type.</summary>
/// <param name="Body">Its properties and its key.</param>
sealed record RelationshipEntry(RelationshipType Type, SeedScalar Source, SeedScalar Target, SeedMap Body);

/// <summary>
/// An entry under <c>claims</c>: one claim, several with a common base, or citations for a claim made elsewhere.
/// </summary>
sealed record ClaimEntry(SeedScalar Id, SeedMap Body, ClaimDefaults Defaults);

/// <summary>What the <c>defaults</c> of a file say for its claims; null where they say nothing.</summary>
sealed record ClaimDefaults(SeedScalar? Source, SeedScalar? Certainty);

/// <summary>The words that the seed form adds to the names of the schema.</summary>
static class SeedWords
{
    public const string Claims = "claims";
    public const string Defaults = "defaults";
    public const string Omitted = "omitted";

    public const string Id = "id";
    public const string Node = "node";
    public const string Key = "key";

    public const string Of = "of";
    public const string Cite = "cite";

    // Of a citation; in a bulk file of relationships, the node that one starts from.
    public const string Source = "source";
    public const string Target = "target";
}
