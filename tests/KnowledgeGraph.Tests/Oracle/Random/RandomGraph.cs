using System.Security.Cryptography;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Small graphs of a schema: ties, gaps, parallel relationships, loops, and claims of all kinds.</summary>
sealed class RandomGraph
{
    readonly Choices _choices;
    readonly GraphSchema _schema;
    readonly List<GraphNode> _nodes = [];
    readonly List<GraphRelationship> _relationships = [];
    readonly List<GraphClaim> _claims = [];

    RandomGraph(Choices choices, GraphSchema schema) => (_choices, _schema) = (choices, schema);

    public static GraphSource Of(Choices choices, GraphSchema schema)
    {
        var graph = new RandomGraph(choices, schema);
        graph.AddNodes(schema.NodeTypes.Where(t => !t.IsEvidence).ToList(), choices.Chance(5) ? 0 : choices.Between(1, 40));
        graph.AddNodes([schema.Evidence.Source], choices.Between(0, 3));
        graph.AddRelationships();
        // Rarely more claims than one list may hold.
        for (var count = choices.Chance(3) ? 130 : choices.Between(0, 25); count > 0 && graph._nodes.Count > 0; count--)
            graph.AddClaim();
        // Some lead to claims.
        graph.AddRelationships();
        return Build(schema, graph._nodes, graph._relationships, graph._claims, $"{choices.Of(CsCheck.Gen.ULong)}");
    }

    public static GraphSource Build(
        GraphSchema schema, IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships,
        IEnumerable<GraphClaim> claims, string salt)
        => new()
        {
            Schema = schema,
            Sets = [],
            Nodes = [.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal)],
            Relationships =
            [
                .. relationships.OrderBy(r => r.Start.Id, StringComparer.Ordinal).ThenBy(r => r.Type.Name, StringComparer.Ordinal)
                    .ThenBy(r => r.End.Id, StringComparer.Ordinal).ThenBy(r => r.Key, StringComparer.Ordinal),
            ],
            Claims = [.. claims.OrderBy(c => c.Node.Id, StringComparer.Ordinal)],
            Hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(salt))),
        };

    // Fields of evidence are left to the claims.
    void AddRelationships()
    {
        foreach (var field in _schema.NodeTypes.Where(t => !t.IsEvidence).SelectMany(t => t.Relationships))
            for (var count = _choices.Between(0, 6); count > 0; count--)
                TryRelate(field);
    }

    // Some graphs are mostly of one type, so that its lists are long enough for ties.
    void AddNodes(IReadOnlyList<NodeType> types, int count)
    {
        if (_choices.Chance(60))
            types = [.. types, .. Enumerable.Repeat(_choices.Of(types), 8)];
        for (; count > 0; count--)
            Add(_choices.Of(types), NewId());
    }

    string NewId()
    {
        while (true)
        {
            var id = $"{_choices.Of("a", "B", "0", "z-", "n.", "", "9~")}{_choices.Below(1000)}";
            if (!_nodes.Any(n => n.Id == id))
                return id;
        }
    }

    GraphNode Add(NodeType type, string id, params (Property Property, object? Value)[] given)
    {
        var values = Values(type.Properties);
        values[type.FindProperty("id")!.Ordinal] = id;
        foreach (var (property, value) in given)
            values[property.Ordinal] = value;
        var node = new GraphNode(type, id, type.Label.Type.Print(values[type.Label.Ordinal]!), values);
        _nodes.Add(node);
        return node;
    }

    object?[] Values(IReadOnlyList<Property> properties) => [.. properties.Select(Value)];

    object? Value(Property property)
        => property.IsList ? Enumerable.Range(0, _choices.Between(0, 3)).Select(_ => RandomValues.Of(property.Type, _choices)).ToList()
            : property.IsRequired || _choices.Chance(65) ? RandomValues.Of(property.Type, _choices)
            : null;

    void TryRelate(RelationshipField field)
    {
        var owners = _nodes.Where(n => n.Type.Relationships.Contains(field)).ToList();
        var others = _nodes.Where(n => field.Target.NodeTypes.Contains(n.Type)).ToList();
        if (owners.Count == 0 || others.Count == 0)
            return;
        var owner = _choices.Of(owners);
        var other = _choices.Chance(10) && others.Contains(owner) ? owner : _choices.Of(others);
        var (start, end) = field.Direction == Direction.Out ? (owner, other) : (other, owner);
        if (IsFree(start, Direction.Out, field.Type, end) && IsFree(end, Direction.In, field.Type, start)
            && !IsRejected(start, field.Type, end) && TryKey(start, field.Type, end, out var key))
            _relationships.Add(new(field.Type, start, end, key, Values(field.Type.Properties)));
    }

    // A field to one leads to one node at most.
    bool IsFree(GraphNode node, Direction direction, RelationshipType type, GraphNode other)
        => node.Type.Relationships
            .Where(f => !f.IsToMany && f.Type == type && f.Direction == direction && f.Target.NodeTypes.Contains(other.Type))
            .All(f => !_relationships.Any(r => r.Type == type
                && (direction == Direction.Out ? r.Start : r.End) == node
                && f.Target.NodeTypes.Contains((direction == Direction.Out ? r.End : r.Start).Type)));

    bool IsRejected(GraphNode start, RelationshipType type, GraphNode end)
        => _claims.Any(c => c.Type == type && c.Relationship is null && c.About == start && c.Object == end);

    bool TryKey(GraphNode start, RelationshipType type, GraphNode end, out string? key)
    {
        var pair = _relationships.Where(r => r.Type == type && r.Start == start && r.End == end).Select(r => r.Key).ToList();
        key = pair.Count > 0 || _choices.Chance(40) ? _choices.Of("1", "2", "10", "a", "B", "a-1") : null;
        return !pair.Contains(null) && !pair.Contains(key);
    }

    void AddClaim()
    {
        var evidence = _schema.Evidence;
        var about = _choices.Of(_nodes);
        var claim = _choices.Below(4) switch
        {
            0 => new GraphClaim(null!, about, null, null, null, null),
            1 => new(null!, about, _choices.Of(about.Type.Properties), null, null, null),
            _ => OfRelationship(about),
        };
        var node = Add(evidence.Claim, NewId(), (evidence.Predicate, Predicate(claim)), (evidence.Key, claim.Relationship?.Key));
        _claims.Add(claim = claim with { Node = node });
        _relationships.Add(new(evidence.About.Type, claim.Node, claim.About, null, []));
        if (claim.Object is { } end)
            _relationships.Add(new(evidence.Object.Type, claim.Node, end, null, []));
        foreach (var field in new[] { evidence.Citations, evidence.RestsOn, evidence.OverruledBy })
            if (_choices.Chance(50))
                TryRelate(field);
    }

    // Of a relationship in the graph or, where there is none, of one that was rejected.
    GraphClaim OfRelationship(GraphNode about)
    {
        if (_relationships.Count > 0 && _choices.Chance(80))
        {
            var one = _choices.Of(_relationships);
            var property = one.Type.Properties.Count > 0 && _choices.Chance(50) ? _choices.Of(one.Type.Properties) : null;
            return new(null!, one.Start, property, one.Type, one.End, one);
        }
        var (type, end) = (_choices.Of(_schema.RelationshipTypes), _choices.Of(_nodes));
        return _relationships.Any(r => r.Type == type && r.Start == about && r.End == end)
            ? new(null!, about, null, null, null, null)
            : new(null!, about, null, type, end, null);
    }

    static string Predicate(GraphClaim claim)
        => string.Join('.', new[] { claim.Type?.Name, claim.Property?.Name }.OfType<string>()) is { Length: > 0 } name ? name : "*";
}
