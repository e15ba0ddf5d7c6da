using System.Runtime.CompilerServices;
using GraphQLParser.AST;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>A list of syntax nodes, compared by identity and order.</summary>
class NodesKey : IEquatable<NodesKey>
{
    readonly ASTNode[] _nodes;
    readonly int _hash;

    public NodesKey(IEnumerable<ASTNode> nodes)
    {
        _nodes = nodes.ToArray();
        var hash = new HashCode();
        foreach (var node in _nodes)
            hash.Add(RuntimeHelpers.GetHashCode(node));
        _hash = hash.ToHashCode();
    }

    public bool Equals(NodesKey? other)
        => other is not null && _hash == other._hash && _nodes.AsSpan().SequenceEqual(other._nodes, ReferenceComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as NodesKey);

    public override int GetHashCode() => _hash;

    sealed class ReferenceComparer : IEqualityComparer<ASTNode>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ASTNode? left, ASTNode? right) => ReferenceEquals(left, right);

        public int GetHashCode(ASTNode node) => RuntimeHelpers.GetHashCode(node);
    }
}

/// <summary>Selection sets that are merged on values of one static type.</summary>
sealed class SelectionKey(ApiComposite type, IEnumerable<GraphQLSelectionSet> sets) : NodesKey(sets), IEquatable<SelectionKey>
{
    readonly ApiComposite _type = type;

    public bool Equals(SelectionKey? other) => other is not null && _type == other._type && Equals((NodesKey)other);

    public override bool Equals(object? obj) => Equals(obj as SelectionKey);

    public override int GetHashCode() => HashCode.Combine(_type, base.GetHashCode());
}
