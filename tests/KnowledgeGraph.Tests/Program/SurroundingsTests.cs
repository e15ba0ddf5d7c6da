using System.Net.Sockets;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Clocks, languages and limits of the system: the same answers, and errors in place of a death.</summary>
public sealed class SurroundingsTests : IDisposable
{
    const string Query = """{ cities(order: [{ name: DESC }], where: { name: { startsWith: "I" } }) { nodes { id name claims { value } } } }""";

    readonly TemporaryFolder _folder = new();

    public SurroundingsTests()
    {
        CityGraph.WriteTo(_folder);
        CityGraph.WriteMany(_folder, [("iz", "Izmir"), ("is", "Istanbul"), ("il", "Ilıca"), ("ii", "İzmit"), ("in", "indigo")]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_depend_on_neither_zone_nor_language()
    {
        await KgProcess.RunAsync(_folder.Path, ["load"]);

        var answers = await Task.WhenAll(
            new[] { ("UTC", "C"), ("Pacific/Kiritimati", "tr_TR.UTF-8"), ("America/St_Johns", "ar_EG.UTF-8"), ("Asia/Tehran", "fa_IR.UTF-8") }
                .Select(place => KgProcess.RunAsync(
                    _folder.Path, ["query", "-"], Query, ("TZ", place.Item1), ("LC_ALL", place.Item2), ("LANG", place.Item2),
                    ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"))));

        Assert.All(answers, answer => Assert.Equal((0, ""), (answer.ExitCode, answer.Errors)));
        Assert.Contains("Izmir", answers[0].Out, StringComparison.Ordinal);
        Assert.Single(answers.Select(answer => answer.Out).Distinct());
    }

    [Fact]
    public async Task With_few_file_handles_it_outlives_more_connections_than_it_can_hold()
    {
        using var server = await KgServer.StartWithinAsync(_folder.Path, "ulimit -n 512");
        var sockets = new List<Socket>();

        for (var i = 0; i < 800; i++)
        {
            sockets.Add(new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
            await TryConnectAsync(sockets[^1], new Uri(server.Addresses["page"]).Port);
        }
        sockets.ForEach(socket => socket.Dispose());

        Assert.Equal("""{"data":{"city":{"name":"Busan"}}}""", await server.AskUntilAsync("""{ city(id: "busan") { name } }""", "Busan"));
        Assert.False(server.HasExited);
    }

    // What is more than it can hold is cut off; sometimes before the client knows that it was connected.
    static async Task TryConnectAsync(Socket socket, int port)
    {
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
        }
        catch (SocketException cut) when (cut.SocketErrorCode == SocketError.ConnectionReset)
        {
            socket.Close();
        }
    }

    [Fact]
    public async Task With_fewer_than_it_needs_it_says_so_and_does_not_start()
    {
        using var shell = KgProcess.StartShell(_folder.Path, $"ulimit -n 256 && exec {KgProcess.ShellCommand} serve --urls http://127.0.0.1:0");

        var result = await KgProcess.EndAsync(shell);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.EndsWith("""
            The system lets this program hold 256 files and connections at a time; it needs 400.
              hint: Raise the limit: ulimit -n 1024

            """, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_little_memory_it_answers_or_refuses_and_lives()
    {
        using var server = await KgServer.StartAsync(_folder.Path, [], [("DOTNET_GCHeapHardLimit", "0x12C00000")]);
        var nested = $"{{ cities(first: 100) {{ nodes {{ {string.Join(' ', Enumerable.Range(0, 200).Select(i => $"a{i}: claims {{ id value citations {{ nodes {{ id title }} }} }}"))} }} }} }}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => server.AskAsync(nested.Replace("a0:", $"b{i}:", StringComparison.Ordinal))));

        Assert.All(answers, answer => Assert.True(answer.StartsWith("{\"data\"", StringComparison.Ordinal) || answer.StartsWith("{\"errors\"", StringComparison.Ordinal), answer));
        Assert.False(server.HasExited);
    }
}
