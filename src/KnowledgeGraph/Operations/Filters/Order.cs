using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Operations.Filters;

/// <summary>A total order of nodes: by the keys, absent values last; ties by id, then by the key of the relationship.</summary>
/// <param name="IsDescending">Of the ties.</param>
public sealed record Order(IReadOnlyList<OrderKey> Keys, bool IsDescending)
{
    public static readonly Order ById = new([], false);

    /// <summary>That of <c>reachable</c>.</summary>
    public static readonly Order ByDepth = new([new([], new DepthValue(), false)], false);

    public override string ToString() => string.Join(", ", Keys.Select(k => k.ToString()).Append(IsDescending ? "id DESC" : "id ASC"));
}

/// <summary>A value to order by.</summary>
/// <param name="Path">The relationships to one that lead from the node to the value's owner; mostly empty.</param>
public sealed record OrderKey(IReadOnlyList<RelationshipField> Path, OrderValue Value, bool IsDescending)
{
    public override string ToString()
        => $"{string.Concat(Path.Select(step => step.Name + "."))}{Value} {(IsDescending ? "DESC" : "ASC")}";
}

/// <summary>What of its owner a list is ordered by.</summary>
public abstract record OrderValue
{
    private protected OrderValue()
    {
    }
}

/// <summary>A property of the node.</summary>
public sealed record NodeValue(Property Property) : OrderValue
{
    public override string ToString() => Property.Name;
}

/// <summary>A property of the relationship that leads to the node.</summary>
public sealed record RelationshipValue(RelationshipType Type, Property Property) : OrderValue
{
    public override string ToString() => $"edge.{Property.Name}";
}

/// <summary>The number of relationships that a field of the node follows.</summary>
public sealed record CountValue(RelationshipField Along) : OrderValue
{
    public override string ToString() => $"{Along.Name}.count";
}

/// <summary>How far the node is from the start of a traversal.</summary>
public sealed record DepthValue : OrderValue
{
    public override string ToString() => "depth";
}
