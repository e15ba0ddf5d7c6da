using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>A node while files still add to it.</summary>
sealed class DraftNode(NodeType type, string id, SourcePosition at)
{
    public NodeType Type { get; } = type;

    public string Id { get; } = id;

    /// <summary>Where it is written first.</summary>
    public SourcePosition At { get; } = at;

    public DraftValues Values { get; } = new(type.Name, type.Properties);

    public NodeIdentity Identity => new(Type, Id);

    public override string ToString() => $"{Type.Name} '{Id}'";
}

/// <summary>A relationship while files still add to it.</summary>
/// <param name="WrittenBy">The field that wrote it first.</param>
/// <param name="At">Where it is written first.</param>
sealed record DraftRelationship(
    RelationshipType Type, DraftNode Start, DraftNode End, string? Key, RelationshipField WrittenBy, SourcePosition At)
{
    public DraftValues Values { get; } = new(Type.Name, Type.Properties);

    /// <summary>The path that a claim about it has: from the end that wrote it.</summary>
    public (DraftNode From, RelationshipField Field, DraftNode To) Path
        => WrittenBy.Direction == Direction.Out ? (Start, WrittenBy, End) : (End, WrittenBy, Start);

    // Drafts are things, not values: two with equal members do not occur, and hashing all members would be slow.
    public bool Equals(DraftRelationship? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"'{Start.Id} {Type.Name} {End.Id}'";
}

/// <summary>The graph, or a slice of it, while files still add to it.</summary>
sealed class DraftGraph
{
    readonly KnownIds _known;
    readonly Dictionary<string, DraftNode> _nodes = [];
    readonly Dictionary<string, IReadOnlyList<DraftNode>> _groups = [];
    readonly Dictionary<(DraftNode, RelationshipType, DraftNode), List<DraftRelationship>> _relationships = [];
    readonly HashSet<string> _broken;

    /// <param name="otherIds">Of nodes that the graph has and that are not held here.</param>
    public DraftGraph(IEnumerable<string> otherIds)
        => (_known, _broken) = (new(Ids.Concat(otherIds)), []);

    DraftGraph(DraftGraph whole) => (_known, _broken) = (whole._known, whole._broken);

    public IReadOnlyCollection<DraftNode> Nodes => _nodes.Values;

    /// <summary>One list per pair of nodes and type, in which keys tell the relationships apart.</summary>
    public IReadOnlyCollection<IReadOnlyList<DraftRelationship>> Pairs => _relationships.Values;

    public IEnumerable<DraftRelationship> Relationships => _relationships.Values.SelectMany(pair => pair);

    IEnumerable<string> Ids
    {
        get
        {
            foreach (var id in _nodes.Keys.Concat(_groups.Keys))
                yield return id;
        }
    }

    /// <returns>An empty slice of the same graph, in which the same nodes are broken.</returns>
    public DraftGraph NewSlice() => new(this);

    /// <returns>What to say of an id that no file gives.</returns>
    public string HintFor(string id) => NearId(id) ?? "Write it in a file of this set, or of one that it requires.";

    /// <returns><c>Did you mean 'name'?</c>, or null where no id is near.</returns>
    public string? NearId(string id) => _known.Near(id);

    public DraftNode? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <returns>The nodes that are numbered under the id; empty where none are.</returns>
    public IReadOnlyList<DraftNode> FindGroup(string id) => _groups.GetValueOrDefault(id) ?? [];

    /// <returns>
    /// The node of that id, or those numbered under it, whichever the target takes; else the node;
    /// empty where there is neither.
    /// </returns>
    public IReadOnlyList<DraftNode> FindAll(string id, NodeTarget target)
        => (Find(id), FindGroup(id)) switch
        {
            ({ } node, var group) when group.Count == 0 || target.NodeTypes.Contains(node.Type) => [node],
            (_, var group) => group,
        };

    public void Add(DraftNode node) => _nodes.Add(node.Id, node);

    /// <summary>Lets an id stand for all nodes that are numbered under it; a node may have the id itself.</summary>
    public void AddGroup(string id, IReadOnlyList<DraftNode> members) => _groups.Add(id, members);

    public IReadOnlyList<DraftRelationship> FindPair(DraftNode start, RelationshipType type, DraftNode end)
        => _relationships.GetValueOrDefault((start, type, end)) ?? [];

    /// <returns>The relationship of that key, new where there was none.</returns>
    public DraftRelationship Relate(
        DraftNode node, RelationshipField field, DraftNode other, string? key, SourcePosition at)
    {
        var (start, end) = field.Direction == Direction.Out ? (node, other) : (other, node);
        if (!_relationships.TryGetValue((start, field.Type, end), out var pair))
            _relationships.Add((start, field.Type, end), pair = []);
        if (pair.Find(known => known.Key == key) is { } relationship)
            return relationship;
        pair.Add(new DraftRelationship(field.Type, start, end, key, field, at));
        return pair[^1];
    }

    /// <summary>Notes that the node has a problem, so that what follows from it is not reported too.</summary>
    public void MarkBroken(string id) => _broken.Add(id);

    public bool IsBroken(string id) => _broken.Contains(id);
}
