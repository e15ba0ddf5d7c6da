using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>A machine that stops for a while, as one that is overcommitted or collects garbage does.</summary>
[Collection(AloneCollection.Name)]
public sealed class PauseTests : IDisposable
{
    const int Clients = 256;

    // At each, one or two requests are being computed, with luck.
    const int Pauses = 20;

    // Longer than a moment, in which quick questions are done.
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    readonly TemporaryFolder _folder = new();

    public PauseTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    // Its time counted as the question's, which then waited among the slow, of which there may be no more than 32.
    [Fact]
    public async Task Makes_no_question_slow()
    {
        CityGraph.WriteGeneration(_folder, 0);
        using var server = await KgServer.StartAsync(_folder.Path);
        await server.AskAsync(CityGraph.FivePlaces);
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(server, stop.Token))).ToList();

        for (var i = 0; i < Pauses; i++)
        {
            await Task.Delay(Pause);
            await server.SignalAsync("STOP");
            await Task.Delay(Pause);
            await server.SignalAsync("CONT");
        }
        await stop.CancelAsync();

        Assert.Equal([CityGraph.AnswerOf(0)], (await Task.WhenAll(clients)).SelectMany(answers => answers).Distinct());
    }

    static async Task<HashSet<string>> AskAsync(KgServer server, CancellationToken stop)
    {
        var answers = new HashSet<string>();
        while (!stop.IsCancellationRequested)
            answers.Add(await server.AskAsync(CityGraph.FivePlaces));
        return answers;
    }
}
