using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Seeding;

/// <summary>Brings a checked graph into the form and the order in which stores load it.</summary>
sealed class SourceBuilder(MentionedGraph mentioned, BulkGraph bulk)
{
    readonly Dictionary<DraftRelationship, GraphRelationship> _relationships = [];

    public static GraphSource Build(
        GraphSchema schema, IReadOnlyList<SetFolder> sets, SeedEntries entries, MentionedGraph mentioned, BulkGraph bulk)
    {
        var builder = new SourceBuilder(mentioned, bulk);
        return new()
        {
            Schema = schema,
            Sets = sets.Select(set => ToSet(set.Manifest)).ToList(),
            Nodes = builder.BuildNodes(),
            Relationships = builder.BuildRelationships(),
            Claims = builder.BuildClaims(),
            Hash = SourceHash.Compute(schema.Text, sets, entries.Hashes),
        };
    }

    public static GraphNode BuildNode(DraftNode draft) => BuildNode(draft.Type, draft.Id, draft.Values.ToValues());

    public static GraphNode BuildNode(NodeType type, string id, object?[] values)
    {
        foreach (var property in type.Properties.Where(property => property.Name == SeedWords.Id))
            values[property.Ordinal] = id;
        return new(type, id, values[type.Label.Ordinal] is { } label ? type.Label.Type.Print(label) : id, values);
    }

    static SeedSet ToSet(Manifest manifest) => new(manifest.Name, manifest.Title, manifest.Licence);

    MergedRows<GraphNode> BuildNodes()
    {
        var nodes = mentioned.Graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal).Select(BuildNode).ToList();
        return new(
            (left, right) => string.CompareOrdinal(left.Id, right.Id),
            nodes.Count + bulk.Nodes.Count + bulk.Claims.Count,
            nodes, bulk.Nodes, bulk.ClaimNodes);
    }

    MergedRows<GraphRelationship> BuildRelationships()
    {
        foreach (var row in mentioned.Graph.Relationships)
            _relationships.Add(row, new(row.Type, row.Start.Identity, row.End.Identity, row.Key, row.Values.ToValues()));
        var sorted = _relationships.Values.ToList();
        sorted.Sort(GraphRelationship.Compare);
        return new(
            GraphRelationship.Compare,
            sorted.Count + bulk.Relationships.Count + bulk.ClaimRelationshipCount,
            sorted, bulk.Relationships, bulk.ClaimRelationships);
    }

    MergedRows<GraphClaim> BuildClaims()
    {
        var claims = mentioned.Claims.OrderBy(claim => claim.Node.Id, StringComparer.Ordinal).Select(BuildClaim).ToList();
        return new(
            (left, right) => string.CompareOrdinal(left.Node.Id, right.Node.Id),
            claims.Count + bulk.Claims.Count,
            claims, bulk.GraphClaims);
    }

    GraphClaim BuildClaim(DraftClaim claim)
        => new(
            BuildNode(claim.Node),
            claim.Target.About.Identity,
            claim.Target.Property,
            claim.Target.Type,
            claim.Target.Object?.Identity,
            claim.Target.Relationship is { } relationship ? _relationships[relationship] : null);
}
