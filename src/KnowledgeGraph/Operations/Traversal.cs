using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Operations;

/// <summary>Which relationships a traversal follows, and how far. Evidence is never followed.</summary>
/// <param name="Types">In the order of the schema, each once; null for all that the schema traverses.</param>
/// <param name="Direction">From the node that is asked; null for both.</param>
/// <param name="MaxSteps">Relationships in a row, from 1.</param>
public sealed record Traversal(IReadOnlyList<RelationshipType>? Types, Direction? Direction, int MaxSteps)
{
    public override string ToString()
        => $"{(Types is null ? "all" : Types.Count == 0 ? "nothing" : string.Join(", ", Types))} {Direction?.ToString() ?? "both ways"}";
}
