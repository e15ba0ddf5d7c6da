using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg load</c> killed at one call of the system after the other by which it writes, until it comes to its end.</summary>
/// <remarks>
/// <c>KG_KILLED_CALLS=1</c> is the long form: at each call; the short one at each fifteenth.
/// Source: strace(1), "Tampering", which counts the calls of a name and sends a signal with one; not with --seccomp-bpf.
/// </remarks>
public sealed class KilledAtCallTests : IDisposable
{
    static readonly int Step = LongForm.Number("KG_KILLED_CALLS", 15);

    readonly TemporaryFolder _folder = new();

    public KilledAtCallTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pwrite64")]
    [InlineData("fsync")]
    [InlineData("rename")]
    [InlineData("unlink")]
    public async Task What_is_served_is_the_old_or_the_new_and_the_next_load_ends_right(string call)
    {
        Needs.FaultInjection();
        CityGraph.WriteGeneration(_folder, 0);
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        var (generation, killed) = (0, 0);

        for (var number = 1; await IsKilledAsync(call, number, ++generation); number += Step)
        {
            killed++;
            Assert.Contains(await AskAsync(), new[] { CityGraph.AnswerOf(generation - 1), CityGraph.AnswerOf(generation) });
            Assert.Equal(0, (await KgProcess.RunAsync(_folder.Path, ["load"])).ExitCode);
            Assert.Equal(CityGraph.AnswerOf(generation), await AskAsync());
            Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*.new"));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{killed} times killed at {call}.");
        Assert.Equal(CityGraph.AnswerOf(generation), await AskAsync());
        Assert.NotEqual(0, killed);
    }

    // False where there were fewer calls.
    async Task<bool> IsKilledAsync(string call, int number, int generation)
    {
        CityGraph.WriteGeneration(_folder, generation);
        using var traced = KgProcess.StartShell(
            _folder.Path, $"strace -f -o trace -e trace={call} -e inject={call}:signal=SIGKILL:when={number} {KgProcess.ShellCommand} load");
        return (await KgProcess.EndAsync(traced)).ExitCode != 0;
    }

    Task<string> AskAsync() => KgProcess.AskAsync(_folder.Path, CityGraph.FivePlaces);
}
