namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary><c>scale</c>: generates graphs, loads them, times bounded queries, and writes the figures into the docs.</summary>
static class ScaleCommand
{
    const int LoadRounds = 3;

    const int MostLoadedAgain = 1_000_000;

    const int WarmUpRounds = 10;

    const int CountedRounds = 9;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ScaleOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine($"Usage: {ScaleOptions.Usage}; sizes begin at 1000.");
            return 2;
        }
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, $"kg-scale-{Guid.NewGuid():N}"));
        var graphs = new List<ScaledGraph>();
        try
        {
            graphs.AddRange(Load(options.Sizes, folder.FullName).Select(data => new ScaledGraph(data)));
            Write(await AskAsync(graphs));
        }
        finally
        {
            graphs.ForEach(graph => graph.Dispose());
            folder.Delete(recursive: true);
        }
        return 0;
    }

    // By turns as well; what takes minutes is loaded once.
    static List<ScaledData> Load(IReadOnlyList<int> sizes, string folder)
    {
        var graphs = sizes.Select(size => ScaledData.Write(new(size), Path.Combine(folder, $"{size}"))).ToList();
        for (var round = 0; round < LoadRounds; round++)
            foreach (var data in graphs.Where(data => round == 0 || data.Size.Nodes <= MostLoadedAgain))
                data.Load();
        return graphs;
    }

    // By turns, so that what else the machine does for a while falls on one round of all sizes. Before the first that counts all code has
    // been compiled for good.
    static async Task<IReadOnlyList<ScaleResult>> AskAsync(IReadOnlyList<ScaledGraph> graphs)
    {
        Console.Error.WriteLine("asking");
        foreach (var graph in graphs)
            graph.AwaitSeal();
        var queries = BoundedQuery.All.SelectMany(query => graphs.Select(graph => new AskedQuery(graph, graph.RequestsOf(query), []))).ToList();
        for (var round = -WarmUpRounds; round < CountedRounds; round++)
            foreach (var (graph, requests, times) in queries)
                if (await graph.MeasureAsync(requests) is var time && round >= 0)
                    times.Add(time);
        return graphs.Select(graph => new ScaleResult(graph.CountRows(), graph.Data.TypicalLoad, MediansOf(graph, queries))).ToList();
    }

    static IReadOnlyList<double> MediansOf(ScaledGraph graph, IEnumerable<AskedQuery> queries)
        => queries.Where(query => query.Graph == graph).Select(query => Rounds.Median(query.Times)).ToList();

    static void Write(IReadOnlyList<ScaleResult> results)
    {
        var report = ScaleReport.Print(results);
        Console.WriteLine(report);
        BenchmarksPage.Write("scale", report);
        if (results.Count > 1)
            BenchmarksPage.WriteImage("growth.svg", GrowthPlot.Draw(results));
    }

    /// <param name="Times">Of the rounds that count, in microseconds.</param>
    sealed record AskedQuery(ScaledGraph Graph, BoundedRequests Requests, List<double> Times);
}
