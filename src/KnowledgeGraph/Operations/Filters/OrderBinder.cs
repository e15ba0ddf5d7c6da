using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Filters;

/// <summary>Binds an <c>order</c> argument.</summary>
sealed class OrderBinder(DocumentPosition at)
{
    readonly List<OrderKey> _keys = [];

    /// <param name="edges">The order of edges, which goes first; null where the argument was not given.</param>
    /// <param name="relationship">The type of the edges' relationships; null for a root list.</param>
    /// <param name="nodes">The order of nodes; null where the argument was not given.</param>
    /// <exception cref="RefusedException">A member is null, or there are too many values to order by.</exception>
    public Order Bind(InputNode? edges, RelationshipType? relationship, InputNode? nodes, int maxKeys)
    {
        foreach (var item in Items(edges))
            Add(item, [], property => new RelationshipValue(relationship!, property));
        foreach (var item in Items(nodes))
            Add(item, [], property => new NodeValue(property));
        if (_keys.Count > maxKeys)
            throw new RefusedException(new(ErrorCodes.DocumentTooLarge, $"The order has more than {maxKeys} values.", at, "Order by fewer."));
        // Ids are unique, so nothing that follows the node's own id can matter. An edge's node may stand in several edges.
        var id = relationship is null ? _keys.FindIndex(IsOwnId) : _keys.Count == 1 && IsOwnId(_keys[0]) ? 0 : -1;
        return id >= 0
            ? new(_keys[..id], _keys[id].IsDescending)
            : new(_keys, _keys.Count > 0 && _keys[^1].IsDescending);
    }

    static bool IsOwnId(OrderKey key) => key is { Path.Count: 0, Value: NodeValue { Property.Name: "id" } };

    static IEnumerable<ObjectNode> Items(InputNode? order) => order is ListNode list ? list.Items.Cast<ObjectNode>() : [];

    void Add(ObjectNode order, IReadOnlyList<RelationshipField> path, Func<Property, OrderValue> valueOf)
    {
        foreach (var (field, value) in order.Members)
        {
            switch (field.Meaning, value)
            {
                case (_, NullNode):
                    throw new RefusedException(new(ErrorCodes.NullInFilter, $"'{field.Name}' of the order is null.", at, "Leave it out, or give ASC or DESC."));
                case (PropertyOrder by, LeafNode leaf):
                    _keys.Add(new(path, valueOf(by.Property), IsDescending(leaf)));
                    break;
                case (ToOneOrder by, ObjectNode nested):
                    Add(nested, [.. path, by.Relationship], valueOf);
                    break;
                case (ToManyOrder by, ObjectNode nested):
                    AddCount(nested, path, by.Relationship);
                    break;
                default:
                    throw new UnreachableException($"No order by {field.Meaning}.");
            }
        }
    }

    void AddCount(ObjectNode order, IReadOnlyList<RelationshipField> path, RelationshipField along)
    {
        foreach (var (field, value) in order.Members)
            _keys.Add(new(path, new CountValue(along), value is LeafNode leaf
                ? IsDescending(leaf)
                : throw new RefusedException(new(ErrorCodes.NullInFilter, $"'{field.Name}' of the order is null.", at, "Leave it out, or give ASC or DESC."))));
    }

    static bool IsDescending(LeafNode leaf) => ((LiteralInput)leaf.Value).Value is "DESC";
}
