using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Program;

/// <summary>A disk that fails: one call of the system gives an error in the middle of a load, or of a read.</summary>
/// <remarks>Source: strace(1), "Tampering", which counts the calls of a name and lets one fail.</remarks>
public sealed class StorageErrorTests : IDisposable
{
    const string Old = """{"data":{"city":{"name":"Busan"}}}""";
    const string New = """{"data":{"city":{"name":"Pusan"}}}""";

    readonly TemporaryFolder _folder = new();

    public StorageErrorTests()
    {
        CityGraph.WriteTo(_folder);
        _folder.Write("city.graphql", CityGraph.Query);
    }

    public void Dispose() => _folder.Dispose();

    // A first and a late page of the database; the flush of the database, of its name, and of the file that puts it in service; its name.
    [Theory]
    [InlineData("pwrite64", 1)]
    [InlineData("pwrite64", 20)]
    [InlineData("fsync", 1)]
    [InlineData("fsync", 2)]
    [InlineData("fsync", 3)]
    [InlineData("rename", 2)]
    public async Task A_load_that_meets_it_says_so_and_leaves_what_is_served(string call, int number)
    {
        var failed = await LoadAgainAsync($"{call}:error=EIO:when={number}");
        var served = await AskAsync();
        var next = await KgProcess.RunAsync(_folder.Path, ["load"]);

        Assert.Equal((4, Old), (failed.ExitCode, served));
        Assert.Matches(@"\A[^\n]*(disk I/O error|Input/output error)[^\n]*\n  hint: Look whether the disk is full or failing, then load again[^\n]*\n\z", failed.Errors);
        Assert.Equal((0, New), (next.ExitCode, await AskAsync()));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*.new"));
    }

    [Fact]
    public async Task Where_only_the_last_flush_fails_the_new_data_is_served_whole()
    {
        var failed = await LoadAgainAsync("fsync:error=EIO:when=4");

        Assert.Equal((4, New), (failed.ExitCode, await AskAsync()));
    }

    [Fact]
    public async Task Data_that_cannot_be_read_is_named()
    {
        Needs.FaultInjection();
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        using var traced = KgProcess.StartShell(
            _folder.Path, $"strace -f -qq -o trace -P $(realpath data/*.db) -e trace=pread64 -e inject=pread64:error=EIO {KgProcess.ShellCommand} query city.graphql");
        var failed = await KgProcess.EndAsync(traced);

        Assert.Equal(4, failed.ExitCode);
        Assert.Matches(@"\AThe database '[^']+\.db' cannot be read: Input/output error[^\n]*\n  hint: Look whether the disk is failing[^\n]*\n\z", failed.Errors);
    }

    [Fact]
    public async Task What_becomes_of_the_file_that_is_served_changes_no_answer()
    {
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        using var server = await KgServer.StartAsync(_folder.Path, "--no-load");
        await using (var file = File.OpenWrite(Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*.db").Single()))
            file.SetLength(0);

        var answer = await server.AskAsync(CityGraph.Query);

        Assert.Equal((CityGraph.Answer, false), (answer, server.HasExited));
    }

    // What is mapped is not read at the start: its seal is looked at while it is served.
    [Fact]
    public async Task Large_data_in_which_a_bit_has_changed_is_served_no_longer()
    {
        CityGraph.WriteMany(_folder, Enumerable.Range(0, 250).Select(city => ($"n{city}", new string('a', 300_000))));
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        FlipBit(Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*.db").Single());
        using var server = await KgServer.StartAsync(_folder.Path, "--no-load");

        var answer = await server.AskUntilAsync(CityGraph.Query, "errors");
        var ready = await server.GetAsync("/health/ready");

        Assert.Equal("""{"errors":[{"message":"The store cannot be read now.","extensions":{"code":"KG_STORE","hint":"Try again later."}}],"data":null}""", answer);
        Assert.Equal(503, (int)ready.StatusCode);
        Assert.EndsWith(".db' is damaged: its bytes are not those that were written.", await server.ReadErrorsUntilAsync("damaged"), StringComparison.Ordinal);
    }

    static void FlipBit(string path)
    {
        using var file = File.Open(path, FileMode.Open);
        file.Position = file.Length / 2;
        var flipped = file.ReadByte() ^ 1;
        file.Position--;
        file.WriteByte((byte)flipped);
    }

    async Task<KgResult> LoadAgainAsync(string fault)
    {
        Needs.FaultInjection();
        await KgProcess.RunAsync(_folder.Path, ["load"]);
        CityGraph.WriteSeeds(_folder, "name: Busan", "name: Pusan");
        using var traced = KgProcess.StartShell(
            _folder.Path, $"strace -f --seccomp-bpf -o trace -e trace={fault.Split(':')[0]} -e inject={fault} {KgProcess.ShellCommand} load");
        return await KgProcess.EndAsync(traced);
    }

    Task<string> AskAsync() => KgProcess.AskAsync(_folder.Path, """{ city(id: "busan") { name } }""");
}
