using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Sqlite;

/// <summary>Names and numbers that the loader writes and the generator reads.</summary>
/// <remarks>
/// <c>node</c> and one table per node type share their keys, which are given in the order of ids; <c>node</c> has what people see of any.
/// <c>adjacency</c> holds each relationship twice, once per end, clustered by node and slot: a slot is a relationship
/// type, a direction and the type of the node at the other end, so every page of every field is one index range.
/// <c>relationship</c> holds each once, with the slots under which its ends have it.
/// <c>evidence</c> is clustered by subject and topic: what claims there are about a node, a relationship, or a part of one.
/// <c>search</c> holds the texts by which nodes are found, <c>search_token</c> under the same numbers their tokens.
/// Names in SQL end in <c>$</c> where they could meet a name of the schema: no GraphQL name holds that sign.
/// </remarks>
sealed class Layout(GraphSchema schema)
{
    /// <summary>Part of a database's version.</summary>
    public const int Number = DataVersion.Layout;

    /// <summary>Topic of all claims of a subject, each once.</summary>
    public const int AllTopic = 0;

    /// <summary>Topic of claims about the subject as a whole.</summary>
    public const int WholeTopic = 1;

    readonly Dictionary<string, int> _propertyTopics = schema.NodeTypes.SelectMany(t => t.Properties)
        .Concat(schema.RelationshipTypes.SelectMany(t => t.Properties))
        .Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)
        .Select((name, index) => (name, topic: WholeTopic + 1 + index))
        .ToDictionary(pair => pair.name, pair => pair.topic);

    public GraphSchema Schema { get; } = schema;

    /// <summary>The orders of related nodes for which the schema asks by <c>@index</c>, each once.</summary>
    public IReadOnlyList<RelationshipIndex> Indexes { get; } = RelationshipIndex.Of(schema);

    /// <summary>A table with an index over all of it by node, values, other node and key: a page in that order is one range, and nothing else is read.</summary>
    public static string TableOf(RelationshipIndex index) => $"index {index.Name}";

    /// <summary>In such a table: the copy of a value of the node at the other end.</summary>
    public static string CopyColumn(string property) => property + "$other";

    public static string TableOf(NodeType type) => $"node_{type.Name}";

    public static string TableOf(RelationshipType type) => $"relationship_{type.Name}";

    /// <summary>Texts are ordered by a key beside them; all other values by themselves.</summary>
    public static bool HasSortKey(Property property)
        => property is { IsList: false, Type: ScalarType { Kind: ScalarKind.String or ScalarKind.Url } };

    public static string SortKeyColumn(Property property) => property.Name + "$sort";

    public int SlotOf(RelationshipType type, Direction direction, NodeType other)
        => (((type.Ordinal * 2) + (int)direction) * Schema.NodeTypes.Count) + other.Ordinal;

    public int SlotCount => Schema.RelationshipTypes.Count * 2 * Schema.NodeTypes.Count;

    /// <returns>Ordinal of its relationship type, and the direction from the node whose slot it is.</returns>
    public (int Type, Direction Direction) RelationshipOf(int slot)
    {
        var typeAndDirection = slot / Schema.NodeTypes.Count;
        return (typeAndDirection / 2, (Direction)(typeAndDirection % 2));
    }

    /// <summary>The topics from <see cref="WholeTopic"/> to this one are a node itself and its properties.</summary>
    public int LastPropertyTopic => WholeTopic + _propertyTopics.Count;

    public int TopicOf(string property) => _propertyTopics[property];

    public int TopicOf(RelationshipType type, Direction direction, NodeType other)
        => WholeTopic + 1 + _propertyTopics.Count + SlotOf(type, direction, other);
}
