using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Planning;

/// <summary>Finds the index along which a page can be read.</summary>
static class PageIndex
{
    /// <returns>One of them; null where none holds the rows in the page's order, or in its opposite.</returns>
    public static RelationshipIndex? Find(IReadOnlyList<RelationshipIndex> indexes, Page page)
        => page.Source is Expand expand && page.Order.Keys.Count > 0 && page.Order.Keys.All(key => IsAlongTies(key, page.Order))
            ? indexes.FirstOrDefault(index => index.Type == expand.Type && index.Direction == expand.Direction && index.Other == expand.To
                && index.Properties.Select(p => p.Name).SequenceEqual(page.Order.Keys.Select(key => (key.Value as NodeValue)?.Property.Name)))
            : null;

    // All keys in one direction, which is that of the ties.
    static bool IsAlongTies(OrderKey key, Order order) => key.Path.Count == 0 && key.IsDescending == order.IsDescending;
}
