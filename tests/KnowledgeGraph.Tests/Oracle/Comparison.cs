using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Gives the whole answer as text.</summary>
delegate Task<string> Answerer(string document, string variables, string? operationName);

/// <summary>Answers operations both ways.</summary>
static class Comparison
{
    // An operation in which fragments meet may be invalid, or too large; that has tests of its own.
    public static bool IsInvalid(string answer)
        => answer.Contains("\"KG_VALIDATION\"", StringComparison.Ordinal)
            || answer.Contains("\"KG_DOCUMENT_TOO_LARGE\"", StringComparison.Ordinal);

    /// <param name="like">
    /// A disagreement that this one must be like: a smaller operation may be refused for a reason of its own.
    /// </param>
    /// <returns>Null where both agree, or the operation is invalid.</returns>
    public static async Task<Disagreement?> FindAsync(
        GraphSource graph, OperationText operation, Answerer answerAsync, Disagreement? like = null)
    {
        var actual = await answerAsync(operation.Document, operation.Variables, null);
        if (IsInvalid(actual) || (like is not null && KindOf(actual) != KindOf(like.Actual)))
            return null;
        var expected = NaiveAnswer.Of(graph, operation.Document, operation.Variables);
        return expected == actual ? null : new(graph, operation, expected, actual);
    }

    /// <summary>Removes from the operation, then from the graph, whatever the disagreement does not need.</summary>
    public static async Task<Disagreement> ShrinkAsync(Disagreement found, CancellationToken cancellationToken)
    {
        for (var previous = ""; previous != found.ToString();)
        {
            previous = found.ToString();
            found = await ShrinkOperationAsync(found);
            found = await ShrinkGraphAsync(found, cancellationToken);
        }
        return found;
    }

    static async Task<Disagreement> ShrinkOperationAsync(Disagreement found)
    {
        using var loaded = new LoadedGraph(found.Graph, LoadedGraph.Unpriced);
        for (var shrunk = found; shrunk is not null;)
        {
            found = shrunk;
            shrunk = null;
            foreach (var document in DocumentShrinker.Smaller(found.Operation.Document))
            {
                var operation = found.Operation with { Document = document };
                shrunk = await FindAsync(found.Graph, operation, loaded.AnswerAsync, found);
                if (shrunk is not null)
                    break;
            }
        }
        return found;
    }

    static async Task<Disagreement> ShrinkGraphAsync(Disagreement found, CancellationToken cancellationToken)
    {
        for (var shrunk = found; shrunk is not null;)
        {
            found = shrunk;
            shrunk = null;
            foreach (var graph in GraphShrinker.Smaller(found.Graph).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
            {
                using var loaded = new LoadedGraph(graph, LoadedGraph.Unpriced);
                shrunk = await FindAsync(graph, found.Operation, loaded.AnswerAsync, found);
                if (shrunk is not null)
                    break;
            }
        }
        return found;
    }

    static string KindOf(string answer)
        => JsonNode.Parse(answer)!["errors"] is { } errors ? $"{errors[0]!["extensions"]!["code"]}" : "data";
}
