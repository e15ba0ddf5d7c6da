using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>The program with <c>--store neo4j</c>, over a connection that can be spoilt.</summary>
[Collection(AloneCollection.Name)]
public sealed partial class Neo4jTests : IAsyncLifetime
{
    static readonly TimeSpan Notice = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);
    static readonly string[] OnNeo4j = ["--store", "neo4j"];

    readonly TemporaryFolder _folder = new();
    readonly Neo4jServer _server;
    readonly TcpProxy _proxy;

    public Neo4jTests(Neo4jServer server)
    {
        _server = server;
        _proxy = new(server.Settings.Uri);
        CityGraph.WriteTo(_folder);
    }

    // The last of a name counts.
    (string, string)[] Variables =>
        [.. _server.Variables, ("NEO4J_URI", _proxy.Uri.ToString())];

    public async ValueTask InitializeAsync() => await _server.EmptyAsync();

    public async ValueTask DisposeAsync()
    {
        _proxy.Dispose();
        _folder.Dispose();
        await _server.EmptyAsync();
    }

    [Fact]
    public async Task A_load_says_what_it_does_and_a_second_that_nothing_changed()
    {
        var dry = await RunAsync("load", "--dry-run");
        var first = await RunAsync("load");
        var second = await RunAsync("load");
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "q.graphql"), CityGraph.Query);
        var answer = await RunAsync("query", "q.graphql");

        Assert.StartsWith("Would load version", dry.Out);
        Assert.Equal(dry.Out.Replace("Would load", "Loaded", StringComparison.Ordinal), first.Out);
        Assert.StartsWith("Nothing changed: version", second.Out);
        Assert.Equal(CityGraph.Answer, Blanks().Replace(answer.Out, ""));
    }

    [Fact]
    public async Task The_doctor_looks_at_the_server_and_what_is_in_it()
    {
        var before = await RunAsync("doctor", "--urls", "http://127.0.0.1:0");
        await RunAsync("load");
        CityGraph.WriteSeeds(_folder, "name: Busan", "name: Pusan");

        var after = await RunAsync("doctor", "--urls", "http://127.0.0.1:0");

        Assert.Equal(
            """
            ok       Neo4j N at HOST, database neo4j, user neo4j
            warning  The server never ends a statement, also one whose request is over.
                     Set db.transaction.timeout=30s in neo4j.conf.
            ok       no generation is left over
            warning  Nothing is loaded yet.
                     kg load --store neo4j

            """,
            AboutNeo4j(before));
        Assert.Equal(
            """
            ok       Neo4j N at HOST, database neo4j, user neo4j
            warning  The server never ends a statement, also one whose request is over.
                     Set db.transaction.timeout=30s in neo4j.conf.
            ok       no generation is left over
            ok       in service is generation N, version N
            ok       N indexes are online
            warning  The seeds have changed since they were loaded.
                     kg load --store neo4j

            """,
            AboutNeo4j(after));
        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        (string, string)[] wrong = [.. Variables[..2], ("NEO4J_PASSWORD", "not-this-one")];

        var refusal = BoltScheme.IsOf(_proxy.Uri) ? "The client is unauthorized due to authentication failure." : "Invalid credential.";

        var serve = await KgProcess.RunAsync(_folder.Path, ["serve", .. OnNeo4j], "", wrong);
        var doctor = await KgProcess.RunAsync(_folder.Path, ["doctor", .. OnNeo4j], "", wrong);

        Assert.Equal(
            new KgResult(4, "", $"""
                Neo4j says Neo.ClientError.Security.Unauthorized: {refusal}
                  hint: Set NEO4J_USER and NEO4J_PASSWORD.

                """),
            serve);
        Assert.Equal(1, doctor.ExitCode);
        Assert.Contains("wrong    Neo4j says Neo.ClientError.Security.Unauthorized", doctor.Out);
        Assert.DoesNotContain("not-this-one", doctor.Out);
    }

    [Fact]
    public async Task It_does_not_start_where_Neo4j_is_away()
    {
        _proxy.Refuse();

        var result = await RunAsync("serve");

        Assert.Equal((4, ""), (result.ExitCode, result.Out));
        Assert.Matches(@"^Neo4j at 127\.0\.0\.1:\d+ does not answer: .*\n  hint: Start it, or set NEO4J_URI\.\n$", result.Errors);
    }

    [Fact]
    public async Task Where_Neo4j_goes_away_it_lives_on_and_serves_again_when_Neo4j_is_back()
    {
        using var kg = await StartAsync();
        Assert.Equal(CityGraph.Answer, await kg.AskAsync(CityGraph.Query));

        _proxy.Refuse();
        await WaitAsync(kg, HttpStatusCode.ServiceUnavailable, Notice);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(kg, "/health/live"));
        for (var i = 0; i < 20; i++)
            await FailAsync(kg);

        _proxy.Accept();
        await WaitAsync(kg, HttpStatusCode.OK, Recovery);
        Assert.Equal(CityGraph.Answer, await kg.AskAsync(CityGraph.Query));
    }

    [Fact]
    public async Task Where_Neo4j_falls_silent_it_lives_on_and_serves_again_when_Neo4j_speaks()
    {
        using var kg = await StartAsync();
        await kg.AskAsync(CityGraph.Query);

        _proxy.IsSilent = true;
        await WaitAsync(kg, HttpStatusCode.ServiceUnavailable, Notice);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(kg, "/health/live"));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FailAsync(kg)));

        _proxy.IsSilent = false;
        await WaitAsync(kg, HttpStatusCode.OK, Recovery);
        Assert.Equal(CityGraph.Answer, await kg.AskAsync(CityGraph.Query));
    }

    [Fact]
    public async Task A_running_server_follows_a_load()
    {
        CityGraph.WriteGeneration(_folder, 0);
        using var kg = await StartAsync();
        Assert.Equal(CityGraph.AnswerOf(0), await kg.AskAsync(CityGraph.FivePlaces));

        CityGraph.WriteGeneration(_folder, 1);
        await RunAsync("load");

        Assert.Equal(CityGraph.AnswerOf(1), await kg.AskUntilAsync(CityGraph.FivePlaces, CityGraph.AnswerOf(1)));
    }

    [Fact]
    public async Task A_server_that_is_stopped_for_a_while_is_waited_for_and_then_asked_again()
    {
        var process = Environment.GetEnvironmentVariable("NEO4J_PID");
        Assert.SkipWhen(process is null, "NEO4J_PID does not say which process is Neo4j.");
        var seconds = LongForm.Number("KG_STOPPED_SECONDS", 4);
        using var kg = await StartAsync();
        await kg.AskAsync(CityGraph.Query);

        await SignalAsync("-STOP", process);
        try
        {
            await WaitAsync(kg, HttpStatusCode.ServiceUnavailable, Notice);
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(seconds); await Task.Delay(100))
                await FailAsync(kg);
        }
        finally
        {
            await SignalAsync("-CONT", process);
        }

        await WaitAsync(kg, HttpStatusCode.OK, Recovery);
        Assert.Equal(CityGraph.Answer, await kg.AskAsync(CityGraph.Query));
    }

    Task<KgResult> RunAsync(params string[] args) => KgProcess.RunAsync(_folder.Path, [.. args, .. OnNeo4j], "", Variables);

    Task<KgServer> StartAsync() => KgServer.StartAsync(_folder.Path, OnNeo4j, Variables);

    static async Task FailAsync(KgServer kg)
    {
        var clock = Stopwatch.StartNew();
        var answer = await kg.AskAsync(CityGraph.Query);
        Assert.Matches("""^{"errors":\[{"message":"[^"]*","extensions":{"code":"(KG_STORE|KG_OVERLOAD|HC0045)","hint":"[^"]*"}}\],"data":null}$""", answer);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, new EngineLimits().Timeout + TimeSpan.FromSeconds(1));
    }

    static async Task WaitAsync(KgServer kg, HttpStatusCode readiness, TimeSpan time)
    {
        for (var clock = Stopwatch.StartNew(); await StatusAsync(kg, "/health/ready") != readiness; await Task.Delay(50))
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, time);
    }

    static async Task<HttpStatusCode> StatusAsync(KgServer kg, string path)
    {
        using var response = await kg.GetAsync(path);
        return response.StatusCode;
    }

    static async Task SignalAsync(string signal, string process)
    {
        using var kill = Process.Start("kill", [signal, process]);
        await kill.WaitForExitAsync();
    }

    // From the line about the server to the one about the address.
    static string AboutNeo4j(KgResult doctor)
    {
        var text = doctor.Out[doctor.Out.IndexOf("ok       Neo4j", StringComparison.Ordinal)..doctor.Out.IndexOf("ok       127.0.0.1:0", StringComparison.Ordinal)];
        return Numbers().Replace(text, match => match.Value.Contains(':', StringComparison.Ordinal) ? "HOST" : "N");
    }

    [GeneratedRegex(@"127\.0\.0\.1:\d+|\b[0-9a-f]{16}\b|(?<= )\d[\d.]*(?= |,|\n)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
