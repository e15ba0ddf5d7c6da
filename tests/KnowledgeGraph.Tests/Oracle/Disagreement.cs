using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>An operation that two evaluators answer differently, and all that is needed to see why.</summary>
sealed record Disagreement(GraphSource Graph, OperationText Operation, string Expected, string Actual)
{
    public override string ToString()
        => $"""
            -- graph
            {PrintedGraph.Print(Graph)}
            {PrintedGraph.PrintClaims(Graph)}
            -- operation
            {Operation.Document}
            -- variables
            {Operation.Variables}
            -- expected
            {Expected}
            -- actual
            {Actual}
            -- schema
            {Graph.Schema.Text}
            """;
}
