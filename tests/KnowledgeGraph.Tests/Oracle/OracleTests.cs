using System.Globalization;
using CsCheck;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Random operations on random graphs: the engine answers what a naive walk answers, byte for byte.</summary>
/// <remarks>
/// The same operations every time, so that a change is judged by what it changed. <c>KG_ORACLE_OPERATIONS</c> sets their
/// number; <c>KG_ORACLE_SEED=random</c> looks for new ones, and a number repeats what such a run found.
/// </remarks>
public sealed class OracleTests(SeededGraph seeded, Neo4jServer server, ITestOutputHelper output)
{
    const int OperationsPerGraph = 25;

    // A graph takes longer to load there than its operations to answer; half of the operations will do, each of which takes 0.15 s.
    const int OperationsPerNeo4jGraph = 100;

    // Each operation is new to the server, which plans it first; a loaded machine takes seconds for some.
    static readonly EngineLimits Patient = LoadedGraph.Unpriced with { Timeout = TimeSpan.FromMinutes(2) };

    static readonly int Operations = Number("KG_ORACLE_OPERATIONS") is { } number ? (int)number : 1_000;

    static readonly ulong Seed = Environment.GetEnvironmentVariable("KG_ORACLE_SEED") == "random"
        ? (ulong)System.Random.Shared.NextInt64(1_000_000_000)
        : Number("KG_ORACLE_SEED") ?? 1;

    [Fact]
    public async Task Random_operations_on_random_graphs_have_the_answers_of_a_naive_walk()
    {
        for (var graph = 0; graph * OperationsPerGraph < Operations; graph++)
        {
            var choices = new Choices(new PCG(1, Seed + (ulong)graph));
            var source = RandomGraph.Of(choices, RandomSchema.Of(choices));
            using var loaded = new LoadedGraph(source, LoadedGraph.Unpriced);
            await CompareAsync(source, loaded.AnswerAsync, choices, OperationsPerGraph, $"{Seed + (ulong)graph}");
        }
    }

    [Fact]
    public async Task Random_operations_on_random_graphs_have_the_same_answers_from_Neo4j()
    {
        for (var graph = 0; graph * OperationsPerNeo4jGraph < Operations / 2; graph++)
        {
            var choices = new Choices(new PCG(5, Seed + (ulong)graph));
            var source = RandomGraph.Of(choices, RandomSchema.Of(choices));
            await using var loaded = await Neo4jGraph.LoadAsync(server, source, Patient);
            await CompareAsync(source, loaded.AnswerAsync, choices, OperationsPerNeo4jGraph, $"{Seed + (ulong)graph}");
        }
    }

    [Fact]
    public async Task Few_random_operations_are_invalid()
    {
        var choices = new Choices(new PCG(4, Seed));
        var invalid = 0;
        for (var i = 0; i < 100; i++)
            if (Comparison.IsInvalid(await AnswerAsync(RandomOperation.Of(choices, seeded.Source))))
                invalid++;

        output.WriteLine($"{invalid} of 100, seed {Seed}");
        Assert.InRange(invalid, 0, 20);
    }

    [Fact]
    public async Task Random_operations_on_the_seeds_of_the_repository_have_the_answers_of_a_naive_walk()
    {
        var choices = new Choices(new PCG(2, Seed));
        using var loaded = new LoadedGraph(seeded.Source, LoadedGraph.Unpriced);
        await CompareAsync(seeded.Source, loaded.AnswerAsync, choices, Operations / 10, $"{Seed}");
    }

    [Fact]
    public async Task A_bound_that_held_below_what_a_text_finds_is_told_with_the_place_in_the_list()
    {
        const string Document = """{ search(text: "Busan", first: 2) { edges { node { pathsTo(id: "pp-14", maxLength: 1) { length } } } } }""";

        var answer = await seeded.AnswerAsync(Document);

        Assert.Contains("""["search","edges",1,"node","pathsTo"]""", answer, StringComparison.Ordinal);
        Assert.Equal(answer, NaiveAnswer.Of(seeded.Source, Document));
    }

    async Task CompareAsync(GraphSource source, Answerer answerAsync, Choices choices, int count, string seed)
    {
        output.WriteLine($"seed {seed}");
        for (var i = 0; i < count; i++)
            if (await Comparison.FindAsync(source, RandomOperation.Of(choices, source), answerAsync) is { } found)
                Assert.Fail($"KG_ORACLE_SEED={seed}\n{await Comparison.ShrinkAsync(found, TestContext.Current.CancellationToken)}");
    }

    Task<string> AnswerAsync(OperationText operation) => seeded.AnswerAsync(operation.Document, operation.Variables);

    internal static ulong? Number(string variable)
        => ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
