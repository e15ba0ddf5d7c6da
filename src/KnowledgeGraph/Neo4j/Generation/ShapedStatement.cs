using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>One statement, and how its value becomes the members of <c>data</c>.</summary>
/// <param name="Parameters">The first is named <c>p0</c>.</param>
sealed record ShapedStatement(Cypher Text, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Part> Parts)
{
    readonly JsonEncodedText _encoded = CypherStatement.Encode(Text.Text);

    /// <summary>The statement with the values of its parameters for one request.</summary>
    public CypherStatement With(IReadOnlyDictionary<string, object?> values) => new(Text.Text, values) { Encoded = _encoded };
}
