using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>A filter or an order as given, whether written in the document or sent as a variable: its shape, with parameters as leaves.</summary>
abstract record InputNode
{
    /// <returns>The members of all objects in it.</returns>
    public int Count()
        => this switch
        {
            ObjectNode given => given.Members.Sum(m => 1 + m.Value.Count()),
            ListNode list => list.Items.Sum(i => i.Count()),
            _ => 0,
        };
}

sealed record NullNode : InputNode;

/// <summary>A scalar, an enum's name, or a list of them.</summary>
/// <param name="HoldsNull">It is a list with a null in it.</param>
sealed record LeafNode(InputValue Value, bool HoldsNull) : InputNode;

sealed record ObjectNode(IReadOnlyList<(ApiInputField Field, InputNode Value)> Members) : InputNode;

/// <summary>A list of input objects.</summary>
sealed record ListNode(IReadOnlyList<InputNode> Items) : InputNode;
