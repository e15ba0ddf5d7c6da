namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary><c>scale</c>: generates graphs, loads each, times bounded queries, and writes the figures into the docs.</summary>
static class ScaleCommand
{
    const int WarmUpRounds = 10;

    const int CountedRounds = 9;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ScaleOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine($"Usage: {ScaleOptions.Usage}; sizes begin at 1000.");
            return 2;
        }
        var results = new List<ScaleResult>();
        foreach (var size in options.Sizes)
            results.Add(await MeasureAsync(new(size), Directory.CreateDirectory(Path.Combine(options.Folder, $"kg-scale-{Guid.NewGuid():N}"))));
        var report = ScaleReport.Print(results);
        Console.WriteLine(report);
        BenchmarksPage.Write("scale", report);
        if (results.Count > 1)
            BenchmarksPage.WriteImage("growth.svg", GrowthPlot.Draw(results));
        return 0;
    }

    static async Task<ScaleResult> MeasureAsync(GraphSize size, DirectoryInfo folder)
    {
        try
        {
            Console.Error.WriteLine($"{size.Nodes} nodes: writing seeds");
            var (seeds, data) = (Path.Combine(folder.FullName, "seeds"), Path.Combine(folder.FullName, "data"));
            SeedGenerator.Write(size, seeds);
            Console.Error.WriteLine($"{size.Nodes} nodes: loading");
            var load = MeasuredLoad.Run(BenchmarkGraph.SchemaFolder, seeds, data);
            Console.Error.WriteLine($"{size.Nodes} nodes: asking");
            return await AskAsync(size, data, load);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // By turns, so that what else the machine does for a while falls on one round of all. Before the first that counts all code has been
    // compiled for good.
    static async Task<ScaleResult> AskAsync(GraphSize size, string data, MeasuredLoad load)
    {
        using var graph = new ScaledGraph(size, data);
        graph.AwaitSeal();
        var queries = BoundedQuery.All.Select(query => (Requests: graph.RequestsOf(query), Times: new List<double>())).ToList();
        for (var round = -WarmUpRounds; round < CountedRounds; round++)
            foreach (var (requests, times) in queries)
                if (await graph.MeasureAsync(requests) is var time && round >= 0)
                    times.Add(time);
        return new(graph.CountRows(), load, queries.Select(query => Rounds.Median(query.Times)).ToList());
    }
}
