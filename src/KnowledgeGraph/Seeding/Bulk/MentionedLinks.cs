using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Parts the relationships of mentioned nodes: what leads to nodes that no curated file mentions is spooled.</summary>
static class MentionedLinks
{
    /// <returns>Those that lead to mentioned nodes, in order.</returns>
    public static IReadOnlyList<Link> Keep(IReadOnlyList<Link> links, BulkSpools spools)
        => links.Select(link => Keep(link, spools)).ToList();

    static Link Keep(Link link, BulkSpools spools)
    {
        var kept = link.Value.Items.Where(item => RelationshipMerger.FindId(item) is not { } id || spools.IsMentioned(id.Text)).ToList();
        if (kept.Count == link.Value.Items.Count)
            return link;
        foreach (var item in link.Value.Items.Except(kept, ReferenceEqualityComparer.Instance).Cast<SeedValue>())
            spools.Add(link.Node, link.Field, item);
        return link with { Value = new SeedList(link.Value.At, kept) };
    }
}
