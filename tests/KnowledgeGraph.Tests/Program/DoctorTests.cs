using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Diagnosis;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg doctor</c> on another graph than the one that comes with us.</summary>
public sealed partial class DoctorTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public DoctorTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_all_is_well_it_says_so_check_by_check()
    {
        await RunAsync("load");

        var result = await DoctorAsync();

        Assert.Equal(
            new KgResult(0, """
                ok       settings: all known, all allowed
                ok       schema ./graph-schema: 3 node types, 5 relationship types
                ok       seeds ./seeds: 5 nodes, 4 relationships, 2 claims
                ok       every value and every relationship rests on a claim
                ok       SQLite VERSION
                ok       data folder ./data: can be written
                ok       no load is running
                ok       nothing is left over from a load that was killed
                ok       in service is VERSION.db
                ok       the database's bytes are those that were written
                ok       SQLite finds no damage
                ok       layout VERSION, which this program reads
                ok       5 nodes and 4 relationships, as at load
                ok       the loaded data is what schema and seeds give
                ok       127.0.0.1:0 is free
                Nothing is wrong.

                """, ""),
            result);
    }

    [Fact]
    public async Task Each_thing_that_is_wrong_is_named_with_its_remedy()
    {
        await RunAsync("load");
        _folder.Write("graph-schema/api.graphql", "type Query\n");
        CityGraph.WriteSeeds(_folder, "[seoul, onSea]", "[seoul, onSee]");
        _folder.Write("data/current", "0123456789abcdef.db\n");

        var result = await DoctorAsync();

        Assert.Equal(
            new KgResult(1, """
                ok       settings: all known, all allowed
                ok       schema ./graph-schema: 3 node types, 5 relationship types
                warning  ./graph-schema/api.graphql:1:1: The file says 'type Query', the schema gives '"What reading a part costs: where it is not said, 1 for an object and 0 for a value."'.
                         To renew it, run: kg schema print > ./graph-schema/api.graphql
                wrong    ./seeds/cities/cities.yaml:10:21: City has no field 'onSee'.
                         Did you mean 'onSea'?
                ok       SQLite VERSION
                ok       data folder ./data: can be written
                ok       no load is running
                ok       nothing is left over from a load that was killed
                wrong    In service should be 0123456789abcdef.db, which is missing.
                         kg load
                ok       127.0.0.1:0 is free
                2 wrong, 1 warning.

                """, ""),
            result);
    }

    [Fact]
    public async Task Every_problem_of_a_schema_is_named_and_the_seeds_are_not_read()
    {
        _folder.Write("graph-schema/city.graphql", "type City @node { id: ID! name: Sting land: Lnd }");

        var result = await DoctorAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("""
            wrong    ./graph-schema/city.graphql:1:27: 'City.name' is of the unknown type 'Sting'.
                     Did you mean 'String'?
            wrong    ./graph-schema/city.graphql:1:39: 'City.land' is of the unknown type 'Lnd'.
            """, result.Out);
        Assert.Contains("""
            warning  The seeds were not read: the schema is wrong.
                     Mend the schema, then: kg doctor
            """, result.Out);
    }

    [Fact]
    public async Task Wrong_settings_are_findings_too()
    {
        var result = await DoctorAsync(("KG_URL", "secret"), ("KG_HARDENED", "maybe"));

        Assert.Equal(
            new KgResult(1, """
                wrong    KG_URL is not a setting.
                         Allowed are KG_SCHEMA, KG_SEEDS, KG_DATA, KG_URLS, KG_HOST, KG_IDE, KG_NO_LOAD, KG_HARDENED, KG_STORE, KG_AS_IS, KG_MAX_TYPE_COST, KG_MAX_FIELD_COST, KG_MAX_ROWS, KG_MAX_TRAVERSAL_STEPS, KG_MAX_VISITED_NODES, KG_MAX_PATH_TIES, KG_MAX_TRAVERSAL_TIME, KG_MAX_COST_PER_MINUTE, KG_STRICT_DRAFT, KG_DOCUMENTS, KG_DOCUMENTS_ONLY, KG_OPEN, KG_API_KEYS, KG_JWT_AUDIENCE, KG_JWT_ISSUER, KG_JWT_AUTHORITY, KG_JWT_KEY, KG_DRAIN, KG_LOG_JSON, KG_LOG_REQUESTS.
                wrong    KG_HARDENED is 'maybe', which is not allowed.
                         Allowed: true or false.
                warning  Schema, seeds, data and address were not looked at.
                         Mend the settings, then: kg doctor
                2 wrong, 1 warning.

                """, ""),
            result);
    }

    [Fact]
    public async Task A_port_that_a_running_kg_holds_is_no_fault()
    {
        using var server = await KgServer.StartAsync(_folder.Path);
        var address = new Uri(server.Addresses["page"]).Authority;

        var result = await RunAsync("doctor", "--urls", $"http://{address}");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"ok       {address} is held by a running kg, which serves version VERSION\n", WithoutVersions(result.Out));
    }

    [Fact]
    public async Task A_port_that_another_program_holds_is_wrong()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var result = await RunAsync("doctor", "--urls", $"http://127.0.0.1:{port}");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"""
            wrong    Another program already listens on 127.0.0.1:{port}.
                     Stop it, or choose another port: kg serve --urls http://127.0.0.1:{port + 1}
            """, result.Out);
    }

    [Theory]
    [InlineData("10.0.12", Verdict.Warning)]
    [InlineData("10.0.13", Verdict.Ok)]
    [InlineData("11.0.0", Verdict.Ok)]
    public void A_runtime_without_the_latest_fixes_is_a_warning(string version, Verdict expected)
        => Assert.Equal(expected, RuntimeCheck.Judge(Version.Parse(version)).Verdict);

    Task<KgResult> RunAsync(params string[] args) => KgProcess.RunAsync(_folder.Path, args);

    // Without what the machine of the day adds: its runtime, and a warning if that is old.
    async Task<KgResult> DoctorAsync(params (string Name, string Value)[] variables)
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["doctor", "--urls", "http://127.0.0.1:0"], "", variables);
        var lines = result.Out.Split('\n').ToList();
        var isOld = lines[0].StartsWith("warning", StringComparison.Ordinal);
        lines.RemoveRange(0, isOld ? 2 : 1);
        if (isOld)
            lines[^2] = OneWarningLess(lines[^2]);
        return result with { Out = WithoutVersions(string.Join('\n', lines)) };
    }

    static string OneWarningLess(string verdict)
        => verdict.Replace(", 1 warning.", ".").Replace(", 2 warnings.", ", 1 warning.").Replace(", 3 warnings.", ", 2 warnings.");

    static string WithoutVersions(string text) => VersionPattern().Replace(text, "VERSION");

    [GeneratedRegex(@"\b[0-9a-f]{16}\b(?!\.db, )|(?<=SQLite )[0-9.]+|(?<=layout )[0-9]+")]
    private static partial Regex VersionPattern();
}
