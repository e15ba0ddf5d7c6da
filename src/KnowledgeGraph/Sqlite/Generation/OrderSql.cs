using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes the values by which a node is ordered.</summary>
/// <param name="index">Holds the values beside the relationships; null where they are read from the node.</param>
sealed class OrderSql(RelationshipSql relationships, Order order, RelationshipIndex? index)
{
    public IReadOnlyList<OrderKey> Keys => order.Keys;

    /// <summary>True where every row has the value, so that no block of absent values follows.</summary>
    public static bool IsAlwaysPresent(OrderKey key)
        => key is { Path.Count: 0, Value: CountValue or NodeValue { Property.IsRequired: true } or RelationshipValue { Property.IsRequired: true } };

    /// <param name="type">Of the node, whose table has the alias <c>t</c>; that of relationships has the alias <c>a</c>.</param>
    public Sql Value(OrderKey key, NodeType type)
        => index is not null ? Sql.Of($"a.{IndexColumn(key)}") : key.Path.Count == 0 ? Own(key, type, Sql.Of($"t")) : Along(key, 0, Sql.Of($"t"));

    Sql IndexColumn(OrderKey key)
    {
        for (var i = 0; i < order.Keys.Count; i++)
            if (ReferenceEquals(order.Keys[i], key))
                return Sql.Of($"v{i}");
        throw new UnreachableException($"The index does not hold {key}.");
    }

    Sql Own(OrderKey key, NodeType type, Sql node)
        => key.Value switch
        {
            NodeValue value => SqlColumns.Ordered(node, type.FindProperty(value.Property.Name)!),
            CountValue count => relationships.Count(Sql.Of($"d"), Sql.Of($"{node}.key$"), count.Along),
            RelationshipValue value => SqlColumns.OfRelationship(value.Type, value.Property, Sql.Of($"a.relationship"), isOrdered: true),
            _ => throw new UnreachableException($"No order by {key.Value}."),
        };

    // (SELECT p0."name$sort" FROM adjacency o0 CROSS JOIN "node_Nation" p0 ON p0.key$ = o0.other WHERE o0.node = t.key$ AND o0.slot = 5 LIMIT 1)
    Sql Along(OrderKey key, int step, Sql node)
    {
        var along = key.Path[step];
        var (adjacency, target) = (Sql.Of($"o{step}"), Sql.Of($"p{step}"));
        var arms = relationships.TypesAlong(along).Select(other => Sql.Of(
            $"SELECT {Next(key, step, other, target)} FROM adjacency {adjacency} CROSS JOIN {new Identifier(Layout.TableOf(other))} {target} ON {target}.key$ = {adjacency}.other WHERE {relationships.Condition(adjacency, Sql.Of($"{node}.key$"), along, other)}")).ToList();
        return arms.Count == 0 ? Sql.Of($"NULL") : Sql.Of($"({Sql.Join(arms, $" UNION ALL ")} LIMIT 1)");
    }

    Sql Next(OrderKey key, int step, NodeType type, Sql node)
        => step + 1 < key.Path.Count ? Along(key, step + 1, node) : Own(key, type, node);
}
