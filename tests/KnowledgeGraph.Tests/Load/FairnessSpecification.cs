using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Load;

/// <summary>Slow legal questions beside quick ones.</summary>
/// <param name="bound">Of 99 in 100 quick ones.</param>
/// <remarks><c>KG_LOAD_SECONDS</c> says for how long; the short form takes a few.</remarks>
[Collection(AloneCollection.Name)]
public abstract class FairnessSpecification(ITestOutputHelper output, TimeSpan bound)
{
    protected static readonly TimeSpan Time = TimeSpan.FromSeconds(LongForm.Number("KG_LOAD_SECONDS", 3));

    protected ITestOutputHelper Output { get; } = output;

    protected abstract Task<ManyCities> StartAsync();

    [Fact]
    public async Task A_quick_question_does_not_wait_for_slow_ones()
    {
        await using var server = await StartAsync();
        // What is asked for the first time is compiled, here and in the store.
        await server.AskAsync(ManyCities.Quick);
        await server.AskAsync(ManyCities.Slow(0));
        var alone = (await server.AskAsync(ManyCities.Slow(0))).Time;
        using var stop = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 8).Select(i => Task.Run(() => AskUntilAsync(server, () => ManyCities.Slow(i), stop.Token))).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(500));

        stop.CancelAfter(Time);
        var quick = await AskUntilAsync(server, () => ManyCities.Quick, stop.Token);
        var answered = (await Task.WhenAll(slow)).SelectMany(answers => answers).ToList();

        Output.WriteLine($"A slow one alone {alone.TotalMilliseconds:0} ms; 8 clients got {answered.Count} answers; beside them {quick.Count} quick ones, median {MillisecondsOf(quick, 50):0.0} ms, 99 % within {MillisecondsOf(quick, 99):0.0} ms.");
        Assert.All(quick, answer => Assert.Equal((200, ManyCities.QuickAnswer), (answer.Status, answer.Text)));
        Assert.All(answered, answer => Assert.Equal((200, ManyCities.SlowAnswer), (answer.Status, answer.Text)));
        Assert.NotEmpty(answered);
        Assert.InRange(MillisecondsOf(quick, 99), 0, bound.TotalMilliseconds);
    }

    /// <returns>Within which a percentage of the answers came. There must be one.</returns>
    protected static double MillisecondsOf(IReadOnlyList<Answer> answers, int percent)
        => answers.Select(answer => answer.Time.TotalMilliseconds).Order().ElementAt((int)(answers.Count * (long)percent / 100));

    // A client that is told to come again later does.
    protected static async Task<List<Answer>> AskUntilAsync(
        ManyCities server, Func<string> query, CancellationToken stop, string accept = ManyCities.Json)
    {
        var answers = new List<Answer>();
        while (!stop.IsCancellationRequested)
        {
            answers.Add(await server.AskAsync(query(), accept));
            if (answers[^1].RetryAfter is { } pause)
                await Task.Delay(pause, CancellationToken.None);
        }
        return answers;
    }
}
