using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>How long <c>kg serve</c> takes from the start of its process to its first answer, over data that are loaded.</summary>
static class StartUp
{
    const int Starts = 10;

    /// <param name="program">Path of kg.dll.</param>
    /// <returns>The median.</returns>
    public static async Task<TimeSpan> MeasureAsync(string program, string data)
    {
        using var client = new HttpClient();
        var times = new List<double>();
        // The first finds the files cold, and this process's client too.
        for (var start = -1; start < Starts; start++)
        {
            var time = await StartAsync(client, program, data);
            if (start >= 0)
                times.Add(time.TotalMilliseconds);
        }
        return TimeSpan.FromMilliseconds(Rounds.Median(times));
    }

    static async Task<TimeSpan> StartAsync(HttpClient client, string program, string data)
    {
        var clock = Stopwatch.StartNew();
        using var server = await ServerProcess.StartAsync(Contestant.Serve(program, data), endsWithInput: false);
        await Answers.AskAsync(client, server.Url, PeerQuestion.Point.Bodies(PeerQuestion.Point.Ours)[0]);
        return clock.Elapsed;
    }
}
