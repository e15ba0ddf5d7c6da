using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>The row from which an object is being written.</summary>
/// <param name="Statement">Stands on the row; null at the root, and where no column is read.</param>
/// <param name="Node">Key of the node; on an edge, of its node.</param>
/// <param name="Relationship">Key of the edge's relationship; 0 elsewhere.</param>
/// <param name="Case">How the node is written; null on edges and at the root.</param>
readonly record struct Row(Statement? Statement, long Node, long Relationship, CaseShape? Case)
{
    public static readonly Row Root;

    public Row WithNode(Statement? statement, CaseShape shape) => new(statement, Node, Relationship, shape);
}
