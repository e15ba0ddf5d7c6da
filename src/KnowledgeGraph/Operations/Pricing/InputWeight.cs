using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>What the members of a filter or an order add to the price of their field.</summary>
static class InputWeight
{
    public static long Of(InputNode node)
        => node switch
        {
            ObjectNode given => given.Members.Sum(member => CostWeights.Of(member.Field) + Of(member.Value)),
            ListNode list => list.Items.Sum(Of),
            _ => 0,
        };
}
