using System.Collections;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Each setting with each value that it must not have: named with what is allowed, before anything else is done.</summary>
public sealed class SettingTableTests : IDisposable
{
    const string Secret = "hush-hush-hush-hush-hush";

    static readonly string[] NoSwitch = ["", "yes", "1", "on", "truee", " ", "null", "-", "0x1", "TRUE;", "wahr", "\u0000"];
    static readonly string[] NoNumber = ["", "0", "-1", "1.5", "1e6", " 1 0", "0x10", "99999999999999999999", "many", "1,000", "٣", "NaN", "+5"];
    static readonly string[] NoFolder = ["nowhere", "", "a-file", "nowhere/at/all", "\u0000"];
    static readonly string[] NoFile = ["nowhere", "", ".", "nowhere/at/all", "\u0000", "a-folder"];

    static readonly string[] NoUrls =
    [
        "", ";", "127.0.0.1:5080", "https://127.0.0.1", "ftp://127.0.0.1", "http://", "http://127.0.0.1/path", "http://127.0.0.1?q", "http://127.0.0.1#f",
        "http://127.0.0.1:99999", "http://127.0.0.1:-1", "http://a b", $"http://me:{Secret}@127.0.0.1", "http://127.0.0.1;nonsense", "//127.0.0.1", "unix:/x",
    ];

    static readonly string[] NoAuthority = ["", "issuer", "http://issuer.example", "ftp://issuer.example", "https://", "/issuer"];

    static readonly Dictionary<SettingName, string[]> WrongValues = new()
    {
        [SettingName.Schema] = NoFolder,
        [SettingName.Seeds] = NoFolder,
        [SettingName.Data] = ["", "a-file"],
        [SettingName.Urls] = NoUrls,
        [SettingName.Host] = ["", "Builtin", "neo4j"],
        [SettingName.Ide] = ["", "Nitro", "true"],
        [SettingName.NoLoad] = NoSwitch,
        [SettingName.Hardened] = NoSwitch,
        [SettingName.StrictDraft] = NoSwitch,
        [SettingName.DocumentsOnly] = [.. NoSwitch, "true"],
        [SettingName.Open] = NoSwitch,
        [SettingName.LogJson] = NoSwitch,
        [SettingName.LogRequests] = NoSwitch,
        [SettingName.Store] = ["", "Neo4j", "postgres"],
        [SettingName.AsIs] = [.. NoSwitch, "true"],
        [SettingName.MaxTypeCost] = NoNumber,
        [SettingName.MaxFieldCost] = NoNumber,
        [SettingName.MaxRows] = NoNumber,
        [SettingName.MaxTraversalSteps] = NoNumber,
        [SettingName.MaxVisitedNodes] = NoNumber,
        [SettingName.MaxPathTies] = NoNumber,
        [SettingName.MaxTraversalTime] = NoNumber,
        [SettingName.MaxCostPerMinute] = [.. NoNumber, "2147483648"],
        [SettingName.Drain] = [.. NoNumber, "301"],
        [SettingName.Documents] = [.. NoFolder, "a-folder"],
        [SettingName.ApiKeys] = [.. NoFile, "empty", "short-key", "no-name", "same-key"],
        [SettingName.JwtAudience] = ["", "alone"],
        [SettingName.JwtIssuer] = ["", "alone"],
        [SettingName.JwtAuthority] = [.. NoAuthority, "https://issuer.example"],
        [SettingName.JwtKey] = [.. NoFile, "empty", "short-key"],
    };

    readonly TemporaryFolder _folder = new();

    public SettingTableTests()
    {
        _folder.Write("a-file", "");
        _folder.Write("a-folder/a-file", "");
        _folder.Write("empty", "# Nothing.\n");
        _folder.Write("short-key", "alice short\n");
        _folder.Write("no-name", $"{Secret}\n");
        _folder.Write("same-key", $"alice {Secret}\nbob {Secret}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_wrong_value_is_refused_from_every_source_and_no_secret_is_repeated()
    {
        var count = 0;
        foreach (var (setting, value) in WrongValues.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))))
        {
            foreach (var sources in Sources(setting, Located(setting, value)))
            {
                var read = SettingsReader.Read(sources);

                Assert.True(!read.IsGood, $"{setting.InFile} = '{value}' was taken.");
                Assert.All(read.Problems, problem => Assert.NotNull(problem.Hint));
                Assert.DoesNotContain(read.Problems, problem => $"{problem}".Contains(Secret, StringComparison.Ordinal));
                count++;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{count} wrong settings.");
        Assert.InRange(count, 400, int.MaxValue);
    }

    [Fact]
    public void Every_setting_is_in_the_table()
        => Assert.Equal(
            SettingName.All.Where(setting => !setting.InFile.StartsWith("neo4j", StringComparison.Ordinal)).Select(setting => setting.InFile).Order(),
            WrongValues.Keys.Select(setting => setting.InFile).Order());

    [Fact]
    public void What_only_the_built_in_host_does_is_refused_for_another()
    {
        _folder.Write("documents/names.graphql", "{ cities { nodes { name } } }");
        var flags = new Dictionary<SettingName, string>
        {
            [SettingName.StrictDraft] = "true",
            [SettingName.MaxCostPerMinute] = "100",
            [SettingName.Documents] = Path.Combine(_folder.Path, "documents"),
            [SettingName.DocumentsOnly] = "true",
            [SettingName.LogRequests] = "true",
        };

        Assert.Empty(ProblemsUnder(GraphHost.BuiltIn, flags));
        Assert.Equal(
            flags.Keys.Select(setting => $"{setting.AsFlag} is given, but HotChocolate does not follow it."),
            ProblemsUnder(GraphHost.HotChocolate, flags));
    }

    static IEnumerable<string> ProblemsUnder(GraphHost host, Dictionary<SettingName, string> flags)
    {
        var problems = new List<Errors.Problem>();
        HttpSettingsReader.Read(new(flags, new Hashtable(), Path.GetTempPath() + "nowhere"), [new("http://127.0.0.1:5080")], host, problems);
        return problems.Select(problem => problem.Message);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("http://example:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    public void An_address_beyond_this_machine_needs_rules_or_openness(string urls)
    {
        _folder.Write("keys", $"alice {Secret}\n");
        var flags = new Dictionary<SettingName, string> { [SettingName.Urls] = urls };

        Assert.False(Read(flags).IsGood);
        Assert.True(Read(new(flags) { [SettingName.Open] = "true" }).IsGood);
        Assert.True(Read(new(flags) { [SettingName.ApiKeys] = Path.Combine(_folder.Path, "keys") }).IsGood);
        Assert.True(Read(new() { [SettingName.Urls] = "http://127.0.0.1:5080;http://localhost:5081;http://[::1]:5082" }).IsGood);
    }

    static Errors.Checked<ProgramSettings> Read(Dictionary<SettingName, string> flags)
        => SettingsReader.Read(new SettingSources(flags, new Hashtable(), Path.GetTempPath() + "nowhere"));

    // A flag, a variable, and for some the file.
    IEnumerable<SettingSources> Sources(SettingName setting, string value)
    {
        var nowhere = Path.Combine(_folder.Path, "nowhere");
        yield return new(new Dictionary<SettingName, string> { [setting] = value }, new Hashtable(), nowhere);
        yield return new(new Dictionary<SettingName, string>(), new Hashtable { [setting.AsVariable] = value }, nowhere);
        _folder.Write("settings/appsettings.json", $$"""{ "{{setting.InFile}}": {{System.Text.Json.JsonSerializer.Serialize(value)}} }""");
        yield return new(new Dictionary<SettingName, string>(), new Hashtable(), Path.Combine(_folder.Path, "settings"));
    }

    // Files are those of the test.
    string Located(SettingName setting, string value)
        => File.Exists(Path.Combine(_folder.Path, value.Replace('\0', 'x'))) || value == "a-folder" ? Path.Combine(_folder.Path, value) : value;
}
