using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Neo4j;

/// <summary>How a graph stands in a database: what the loader writes and the generator reads.</summary>
/// <remarks>
/// Nodes carry the label of their type, for people, and two of their generation, for us: that of all its nodes and that of the
/// type. A statement names these where it begins; relationships never leave a generation, so from there on plain names will do.
/// Values are stored as they are answered; beside a text stands its sort key, beside a relationship its key, its claims and its place in
/// each index: a number that counts on along the relationships of one node, in the order of the index, and leaps from node to node.
/// A database that this program did not load has no generation and nothing beside its values.
/// </remarks>
/// <param name="schema">Of the graph.</param>
/// <param name="generation">Null for a database that this program did not load.</param>
sealed class Layout(GraphSchema schema, long? generation)
{
    /// <summary>Part of a generation's version.</summary>
    public const int Number = DataVersion.Layout;

    /// <summary>Places that each node has for its relationships in an index: more than it can have relationships.</summary>
    public const long PlacesPerNode = 1L << 32;

    readonly RelationshipEnds _ends = new(schema);

    public GraphSchema Schema { get; } = schema;

    /// <summary>The orders of related nodes for which the schema asks by <c>@index</c>; none in a database that this program did not load.</summary>
    public IReadOnlyList<RelationshipIndex> Indexes { get; } = generation is null ? [] : RelationshipIndex.Of(schema);

    /// <summary>Whether sort keys, keys and claims stand beside the values.</summary>
    public bool IsLoaded => generation is not null;

    /// <summary>Texts are ordered by a key beside them; all other values by themselves.</summary>
    public static bool HasSortKey(Property property) => property.Type is ScalarType { Kind: ScalarKind.String or ScalarKind.Url };

    /// <returns>The label with which a statement begins to look for nodes of the type.</returns>
    // `Conference.7`
    public Cypher LabelOf(NodeType type) => generation is { } number ? Cypher.Of($"{Name.OfGeneration(type, number)}") : StoredLabels(type);

    /// <summary>The node is of one of the types; false where there are none.</summary>
    // n0:`Nation`|`City`
    public Cypher IsOf(Cypher node, IEnumerable<NodeType> types)
    {
        var labels = types.Select(type => IsLoaded ? Cypher.Of($"{Name.Of(type.Name)}") : StoredLabels(type)).ToList();
        return labels.Count == 0 ? Cypher.Of($"false") : Cypher.Of($"{node}:{Cypher.Join(labels, $"|")}");
    }

    /// <summary>The node is one that traversals pass.</summary>
    // NOT n0:`Claim`|`Source`
    public Cypher IsNoEvidence(Cypher node)
        => IsLoaded ? Cypher.Of($"NOT {IsOf(node, Schema.NodeTypes.Where(type => type.IsEvidence))}") : IsOf(node, Schema.NodeTypes.Where(type => !type.IsEvidence));

    /// <returns>The label of all nodes; null where there is none.</returns>
    public Name? CommonLabel => generation is { } number ? Name.OfGeneration(number) : null;

    /// <returns>The name of the index of words, as a text; null where there is none.</returns>
    public Cypher? SearchIndex => generation is { } number ? Cypher.Of($"'.{number} texts'") : null;

    /// <returns>The property that holds a relationship's place in an index, which has the same name.</returns>
    public Name PlaceIn(RelationshipIndex index) => Name.OfPlace(index, generation!.Value);

    /// <returns>The property by which a value is sorted and compared.</returns>
    public Name OrderedBy(Property property) => IsLoaded && HasSortKey(property) ? Name.SortKeyOf(property) : Name.Of(property.Name);

    /// <returns>The types of nodes to which relationships of the type lead in that direction; every type where nobody has looked.</returns>
    public IReadOnlySet<NodeType> EndsOf(RelationshipType type, Direction direction)
        => IsLoaded ? _ends.Of(type, direction) : Schema.NodeTypes.ToHashSet();

    /// <returns>True where a relationship of the type in that direction leads to no other types than these.</returns>
    public bool LeadsOnlyTo(RelationshipType type, Direction direction, NodeTarget target)
        => IsLoaded && _ends.Of(type, direction).IsSubsetOf(target.NodeTypes);

    static Cypher StoredLabels(NodeType type)
    {
        var labels = Cypher.Join(type.Labels.Select(label => Cypher.Of($"{Name.Of(label)}")), $"&");
        return type.Labels.Count == 1 ? labels : Cypher.Of($"({labels})");
    }
}
