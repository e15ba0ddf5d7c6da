using System.Text;
using CsCheck;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Random operations on random graphs rest on the same sources, whichever store they are answered from.</summary>
public sealed class BibliographyTests(Neo4jServer server)
{
    const int Graphs = 2;
    const int OperationsPerGraph = 15;

    static readonly EngineLimits Patient = LoadedGraph.Unpriced with { Timeout = TimeSpan.FromMinutes(2) };

    [Fact]
    public async Task Both_stores_name_the_same_sources()
    {
        var named = 0;
        for (var graph = 0; graph < Graphs; graph++)
        {
            var choices = new Choices(new PCG(6, (ulong)graph));
            var source = RandomGraph.Of(choices, RandomSchema.Of(choices));
            using var embedded = new LoadedGraph(source, Patient);
            await using var loaded = await Neo4jGraph.LoadAsync(server, source, Patient);
            for (var i = 0; i < OperationsPerGraph; i++)
            {
                var operation = RandomOperation.Of(choices, source);
                var request = new GraphRequest(operation.Document, null, Encoding.UTF8.GetBytes(operation.Variables));
                var expected = await embedded.AnswerWithSourcesAsync(request);
                var found = await loaded.AnswerWithSourcesAsync(request);
                Assert.True(expected == found, $"graph {graph}\n{operation.Document}\n{operation.Variables}\n{expected}\n{found}");
                named += expected.Contains("\"bibliography\":[{", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(named > 2, $"{named} answers rest on any source.");
    }
}
