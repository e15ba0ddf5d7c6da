using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The statements that make a generation.</summary>
/// <param name="Constraints">Before anything is written; each is a transaction of its own.</param>
/// <param name="Batches">Nodes, relationships, then their places; each is a transaction of its own.</param>
/// <param name="Indexes">After all is written, which fills them at once; each is a transaction of its own.</param>
sealed record GenerationContents(
    IEnumerable<CypherStatement> Constraints, IEnumerable<GenerationBatch> Batches, IEnumerable<CypherStatement> Indexes);

/// <param name="Stage">In words for people: <c>nodes</c>, <c>relationships</c>, <c>places</c>.</param>
/// <param name="Done">Rows of the stage once the batch is written.</param>
/// <param name="Total">Rows of the stage.</param>
sealed record GenerationBatch(string Stage, int Done, int Total, CypherStatement Statement);
