using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>No claim takes an id that something else has, once all are known.</summary>
static class UniqueIds
{
    /// <param name="nodes">All nodes of the graph, by id.</param>
    public static void Check(EvidenceModel evidence, IEnumerable<IndexedNode> nodes, ProblemList problems)
    {
        IndexedNode? last = null;
        foreach (var node in nodes)
        {
            if (last is { } other && other.Id == node.Id)
            {
                var (claim, holder) = node.Type == evidence.Claim ? (node, other) : (other, node);
                ClaimDeclarer.RefuseTaken(claim.At, claim.Id, holder.At, problems);
            }
            last = node;
        }
    }
}
