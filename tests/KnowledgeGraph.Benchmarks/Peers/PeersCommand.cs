namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary><c>-- peers</c>: ours beside PostGraphile and @neo4j/graphql, where these are installed, on the same facts and the same machine.</summary>
static class PeersCommand
{
    static readonly int[] Connections = [1, 16];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (PeersOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine($"Usage: {PeersOptions.Usage}");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("kg-peers-");
        try
        {
            var report = await MeasureAsync(options, folder.FullName);
            Console.WriteLine(report);
            BenchmarksPage.Write("peers", report);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    static async Task<string> MeasureAsync(PeersOptions options, string folder)
    {
        var data = PeerData.Prepare(folder);
        var starts = await StartAsync(folder, data.Indexed);
        using var ours = await Contestant.OursAsync(PeersReport.Ours, data.Indexed);
        using var plain = await Contestant.OursAsync(PeersReport.OursPlain, data.Plain);
        using var onNeo4j = await Contestant.OursOnNeo4jAsync(Path.GetDirectoryName(data.Seeds)!);
        using var postGraphile = await Contestant.PostGraphileAsync(data.Seeds);
        using var neo4j = await Contestant.Neo4jGraphQLAsync(data.Seeds);
        List<Contestant> peers = [.. new[] { onNeo4j, postGraphile, neo4j }.OfType<Contestant>()];
        List<PeerResult> results =
        [
            .. await AskAsync(options, PeerQuestion.Point, [ours, .. peers]),
            .. await AskAsync(options, PeerQuestion.List, [ours, plain, .. peers]),
        ];
        return PeersReport.Print(results, starts);
    }

    static async Task<List<(string Program, TimeSpan Time)>> StartAsync(string folder, string data)
    {
        var published = Published.Make(Path.Combine(folder, "kg"));
        Console.Error.WriteLine("ours: starting");
        List<(string, TimeSpan)> starts = [("as built", await StartUp.MeasureAsync(BenchmarkGraph.Program, data))];
        if (published is not null)
            starts.Insert(0, ("as published", await StartUp.MeasureAsync(published, data)));
        return starts;
    }

    static async Task<List<PeerResult>> AskAsync(PeersOptions options, PeerQuestion question, IReadOnlyList<Contestant> contestants)
    {
        await Answers.CompareAsync(question, contestants);
        var bytes = await Answers.MeasureAsync(contestants[0], question);
        var results = new List<PeerResult>();
        foreach (var connections in Connections)
        {
            Console.Error.WriteLine($"{question.Name}, {connections} at once");
            var ways = contestants.Select(contestant => (contestant.Name, Way(options, question, contestant, connections))).ToList();
            var rounds = await Rounds.MeasureAsync(ways, options.WarmUps, options.Rounds);
            results.Add(new(question.Name, bytes, connections, [.. contestants.Select(contestant => contestant.Name)],
                [.. rounds.Select(round => round.Select(way => way.Rate).ToList())]));
        }
        return results;
    }

    static Func<Task<double>> Way(PeersOptions options, PeerQuestion question, Contestant contestant, int connections)
    {
        var bodies = question.Bodies(contestant.Query(question));
        return () => Wrk.PostAsync(connections, TimeSpan.FromSeconds(options.Seconds), contestant.Server.Url, bodies);
    }
}
