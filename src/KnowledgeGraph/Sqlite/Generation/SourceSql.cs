using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes where the rows of a page come from: a table per type, or the relationships of the current node.</summary>
/// <remarks>Aliases: <c>a</c> adjacency, <c>t</c> the node's own table, <c>r</c> the relationship's, <c>n</c> the table of all nodes.</remarks>
sealed class SourceSql
{
    readonly Layout _layout;
    readonly Expand? _expand;
    readonly RelationshipIndex? _index;
    readonly List<NodeType> _types;

    /// <param name="index">Holds the relationships in the order asked for; null where they stand in that of ids.</param>
    public SourceSql(Layout layout, IReadOnlySet<int> slots, PageSource source, RelationshipIndex? index = null)
    {
        (_layout, _expand, _index) = (layout, source as Expand, index);
        _types = source.Target.NodeTypes.Where(type => _expand is null || slots.Contains(SlotOf(type))).ToList();
        // An empty answer needs a statement too, and one arm gives it.
        if (_types.Count == 0)
            _types.Add(source.Target.NodeTypes[0]);
    }

    /// <summary>The one type whose columns can stand in the row; null where several types meet.</summary>
    public NodeType? Only => _types is [var only] ? only : null;

    public Sql Key => _expand is null ? Sql.Of($"t.key$") : Sql.Of($"a.other");

    /// <summary>What a row's cursor names: in the row of a list, beside the relationship in an index, else in the table of all nodes.</summary>
    public Sql Id => _expand is null ? Sql.Of($"t.id") : _index is null ? Sql.Of($"n.id") : Sql.Of($"a.{new Identifier(Layout.CopyColumn("id"))}");

    public Sql JoinId => _expand is null || _index is not null ? default : Sql.Of($" CROSS JOIN node n ON n.key = {Key}");

    public Sql Relationship => _expand is null ? Sql.Of($"0") : Sql.Of($"a.relationship");

    public Sql RelationshipKey => _expand is null ? Sql.Of($"''") : Sql.Of($"a.key");

    public Sql Arms(Func<NodeType, Sql> arm, Sql between) => Sql.Join(_types.Select(arm), $"{between}");

    /// <param name="needsNode">The node's own table is read too.</param>
    public Sql From(NodeType type, bool needsNode)
    {
        var table = new Identifier(Layout.TableOf(type));
        return _expand is null ? Sql.Of($"{table} t")
            : needsNode ? Sql.Of($"{Adjacency} a CROSS JOIN {table} t ON t.key$ = a.other")
            : Sql.Of($"{Adjacency} a");
    }

    Sql Adjacency => _index is null ? Sql.Of($"adjacency") : Sql.Of($"{new Identifier(Layout.TableOf(_index))}");

    public Sql JoinRelationship(ColumnList relationship)
        => _expand is { } expand && !relationship.IsEmpty
            ? Sql.Of($" CROSS JOIN {new Identifier(Layout.TableOf(expand.Type))} r ON r.relationship$ = a.relationship")
            : default;

    public Sql OnlyColumns(NodeType type, ColumnList node)
        => Only is null ? default : _index is null ? node.On(Sql.Of($"t"), type) : node.OnIndex(Sql.Of($"a"), type);

    /// <summary>The node's columns stand in its own table, not beside the relationship.</summary>
    public bool ReadsNode(ColumnList node) => _index is null && !node.IsEmpty;

    public Sql Scope(NodeType type)
        => _expand is null ? default
            : _index is null ? Sql.Of($"a.node = ?1 AND a.slot = {SlotOf(type)} {RemarkOf(type)}")
            : Sql.Of($"a.node = ?1");

    /// <summary>The row lies behind a position in the order of ids, or before it.</summary>
    // (a.other, a.key) > (?2, ?3)
    public Sql Beyond(Sql node, Sql relationshipKey, bool isBefore)
    {
        if (_expand is not null)
            return isBefore ? Sql.Of($"(a.other, a.key) < ({node}, {relationshipKey})") : Sql.Of($"(a.other, a.key) > ({node}, {relationshipKey})");
        // A key in the position of a scan says that the node has gone: its place is behind the node named.
        return isBefore ? Sql.Of($"t.key$ < {node} + ({relationshipKey} > '')") : Sql.Of($"t.key$ > {node}");
    }

    // Counted at load, so that no row is read.
    public Sql Count()
        => _expand is null
            ? Sql.Of($"SELECT coalesce(sum(c.count), 0) FROM node_type c WHERE c.type IN ({Numbers(type => type.Ordinal)}) {Remarks}")
            : Sql.Of($"SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN ({Numbers(SlotOf)}) {Remarks}");

    /// <summary>The one node at the other end of a relationship to one.</summary>
    public Sql One(ColumnList node)
        => Sql.Of($"{Arms(type => Sql.Of($"SELECT {Key}, {type.Ordinal}{OnlyColumns(type, node)} FROM {From(type, !node.IsEmpty)}\nWHERE {Scope(type)}"), Sql.Of($"\nUNION ALL\n"))}\nLIMIT 1");

    Sql Remarks => Sql.Join(_types.Select(RemarkOf), $" ");

    Sql RemarkOf(NodeType type)
        => _expand is { } expand
            ? Sql.Of($"/* {new Remark(expand.Type.Name)} {new Remark(expand.Direction.ToString())} {new Remark(type.Name)} */")
            : Sql.Of($"/* {new Remark(type.Name)} */");

    Sql Numbers(Func<NodeType, int> number) => Sql.Join(_types.Select(type => Sql.Of($"{number(type)}")), $", ");

    int SlotOf(NodeType type) => _layout.SlotOf(_expand!.Type, _expand.Direction, type);
}
