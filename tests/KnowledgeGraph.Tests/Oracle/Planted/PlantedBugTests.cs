using CsCheck;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>Holds the oracle to its purpose: it finds the mistakes that a stage could make.</summary>
public sealed class PlantedBugTests(ITestOutputHelper output)
{
    const int MaxOperations = 2_000;
    const int OperationsPerGraph = 25;

    [Fact]
    public async Task A_mistake_in_any_stage_is_found_within_two_thousand_operations()
    {
        var hidden = PlantedBugs.All.ToList();
        for (var count = 0; hidden.Count > 0 && count < MaxOperations; count += OperationsPerGraph)
        {
            var choices = new Choices(new PCG(3, (ulong)count));
            var source = RandomGraph.Of(choices, RandomSchema.Of(choices));
            using var loaded = new LoadedGraph(source);
            using var staged = new StagedEngine(loaded.DataFolder);
            for (var i = 1; i <= OperationsPerGraph; i++)
            {
                var operation = RandomOperation.Of(choices, source);
                if (!staged.IsValid(operation.Document))
                    continue;
                var expected = NaiveAnswer.Of(source, operation.Document, operation.Variables);
                Assert.Equal(expected, await staged.AnswerAsync(operation.Document, operation.Variables, PlantedBug.None));
                foreach (var bug in hidden.ToList())
                    if (await DiffersAsync(staged, operation, bug, expected) && hidden.Remove(bug))
                        output.WriteLine($"{count + i,5}: {bug}");
            }
        }

        Assert.Empty(hidden);
    }

    // A mistake may also make the next stage fail.
    static async Task<bool> DiffersAsync(StagedEngine staged, OperationText operation, PlantedBug bug, string expected)
    {
        try
        {
            return await staged.AnswerAsync(operation.Document, operation.Variables, bug) != expected;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return true;
        }
    }
}
