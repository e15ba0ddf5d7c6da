using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>What a piece of a statement can speak of.</summary>
/// <param name="Node">The variable of the current node; empty at the root.</param>
/// <param name="Types">The types that it can have.</param>
/// <param name="Block">Where subqueries of its level are added.</param>
readonly record struct Scope(Cypher Node, IReadOnlyList<NodeType> Types, Block Block)
{
    /// <summary>The variable of the edge's relationship; empty where the object is no edge.</summary>
    public Cypher Relationship { get; init; }

    /// <summary>Of that relationship; null where only the server knows.</summary>
    public RelationshipType? RelationshipType { get; init; }

    /// <summary>The variable of the relationship that leads to the node; empty where its edge, or nobody, speaks of it.</summary>
    public Cypher Through { get; init; }
}
