using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Bulk files may be larger than memory. What other tests hold would be counted too, so this one runs alone.</summary>
[Collection(AloneCollection.Name)]
public sealed class BulkMemoryTests
{
    const string Manifest = """
        == a/manifest.yaml
        title: A
        source: codes
        == a/graph.yaml
        Source: { id: codes, title: Codes }
        == a/Nation.csv

        """;

    [Fact]
    public void What_bulk_files_hold_is_not_held_in_memory()
    {
        const int Rows = 150_000;
        using var seeds = new TemporarySeeds(Manifest);
        var name = new string('n', 400);
        File.WriteAllLines(seeds.PathOf("a/Nation.csv"), Enumerable.Range(0, Rows).Select(i => $"n{i},{name}").Prepend("id,name"));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var graph = seeds.Read().Value!;

        Assert.Equal((2 * Rows) + 1, graph.Nodes.Count);
        Assert.Equal(graph.Nodes.Count, graph.Nodes.DistinctBy(node => node.Id).Count());
        // The names alone would take 120 MB.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 40_000_000);
        GC.KeepAlive(graph);
    }
}
