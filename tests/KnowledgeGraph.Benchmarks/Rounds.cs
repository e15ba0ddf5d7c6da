namespace KnowledgeGraph.Benchmarks;

/// <summary>Rates of several ways to the same answer, taken by turns, so that whatever else the machine does meets all of them.</summary>
static class Rounds
{
    const int Count = 7;
    const int WarmUps = 8;

    /// <param name="ways">The others are compared with the first. The rate of a way is in answers a second.</param>
    /// <remarks>The processor's time is this process's: what it takes does not depend on what else the machine does.</remarks>
    public static async Task CompareAsync(string question, IReadOnlyList<(string Name, Func<Task<double>> RateAsync)> ways)
    {
        var rounds = await MeasureAsync(ways, WarmUps, Count);
        for (var i = 0; i < ways.Count; i++)
        {
            var way = i;
            Console.WriteLine(
                $"{question}, {ways[way].Name}: {Median(rounds.Select(round => round[way].Rate)):0} answers/s, {Median(rounds.Select(round => round[way].Time)):0.0} us of processor; "
                + $"rate {Median(rounds.Select(round => round[way].Rate / round[0].Rate)):0.00}, time {Median(rounds.Select(round => round[way].Time / round[0].Time)):0.00} of {ways[0].Name}");
        }
    }

    /// <param name="warmUps">Rounds that do not count: until all code that is often used has been compiled for good.</param>
    /// <returns>Per round, per way: answers a second, and microseconds of this process's processor time for each.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<(double Rate, double Time)>>> MeasureAsync(
        IReadOnlyList<(string Name, Func<Task<double>> RateAsync)> ways, int warmUps, int count)
    {
        for (var round = 0; round < warmUps; round++)
            await RunAsync(ways);
        var rounds = new List<IReadOnlyList<(double Rate, double Time)>>();
        for (var round = 0; round < count; round++)
            rounds.Add(await RunAsync(ways));
        return rounds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    static async Task<IReadOnlyList<(double Rate, double Time)>> RunAsync(IReadOnlyList<(string Name, Func<Task<double>> RateAsync)> ways)
    {
        var rates = new List<(double, double)>();
        foreach (var (_, rateAsync) in ways)
        {
            var (time, clock) = (Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.StartNew());
            var rate = await rateAsync();
            rates.Add((rate, (Environment.CpuUsage.TotalTime - time).TotalMicroseconds / (rate * clock.Elapsed.TotalSeconds)));
        }
        return rates;
    }
}
