using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes the lists of one page of what a traversal finds: all rows are found, and those of the page kept.</summary>
/// <param name="number">Of the page.</param>
/// <param name="node">The variable of a row's node.</param>
abstract class TraversalCypher(ParameterList parameters, int number, PageForm form, Cypher node) : IPageCypher
{
    public Cypher Node => node;

    public virtual Cypher Relationship => default;

    /// <summary>The types that a row's node can have.</summary>
    public abstract IReadOnlyList<NodeType> Types { get; }

    public Cypher Rows() => Read(withNext: false);

    public Cypher RowsAndNext() => Read(withNext: true);

    public Cypher Collect(Cypher row) => form.IsBackward ? Cypher.Of($"reverse(collect({row}))") : Cypher.Of($"collect({row})");

    public abstract Cypher Cursor();

    public Cypher AnyBefore(Scope parent) => Any(parent, Cypher.Of($"{Place} <= {At(true)}"));

    public Cypher AnyAfter(Scope parent) => Any(parent, Cypher.Of($"{Place} >= {At(false)}"));

    public abstract Cypher Count(Scope parent);

    /// <summary>What a row consists of.</summary>
    protected virtual Cypher Variables => node;

    /// <summary>What rows are ordered by, first to last; never null.</summary>
    protected abstract IReadOnlyList<Cypher> Order { get; }

    /// <summary>All rows for which the condition holds; it can speak of the order.</summary>
    protected abstract Cypher Match(Cypher condition);

    /// <returns>The values of the order at a cursor of the page, as a list.</returns>
    protected abstract Parameter Cut(int page, bool isAfter);

    // Lists compare element by element.
    Cypher Place => CypherGenerator.ListOf(Order);

    Cypher At(bool isAfter) => parameters.Add(Cut(number, isAfter));

    Cypher Any(Scope parent, Cypher condition) => parent.Block.Call(parent.Node, Match(condition), Cypher.Of($"count({node}) > 0"));

    Cypher Read(bool withNext)
    {
        var size = parameters.Add(new SizeParameter(number, withNext));
        var order = Order.Select(term => form.IsBackward ? Cypher.Of($"{term} DESC") : term);
        return Cypher.Of($"{Match(Inside())}\nWITH {Variables} ORDER BY {Cypher.Join(order, $", ")} LIMIT {size}");
    }

    Cypher Inside()
        => Cypher.Join(
        [
            .. form.After is null ? [] : new[] { Cypher.Of($"{Place} > {At(true)}") },
            .. form.Before is null ? [] : new[] { Cypher.Of($"{Place} < {At(false)}") },
        ], $" AND ");
}
