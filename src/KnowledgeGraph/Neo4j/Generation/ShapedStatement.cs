namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>One statement, and how its value becomes the members of <c>data</c>.</summary>
/// <param name="Parameters">The first is named <c>p0</c>.</param>
sealed record ShapedStatement(Cypher Text, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Part> Parts);
