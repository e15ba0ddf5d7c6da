using System.Globalization;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Settings;

/// <summary>Reads every setting and says all that is wrong with them at once.</summary>
static class SettingsReader
{
    const string DefaultUrls = "http://127.0.0.1:5080";

    /// <param name="flags">Those that the command line holds.</param>
    public static Checked<ProgramSettings> Read(IReadOnlyDictionary<SettingName, string> flags)
        => Read(new SettingSources(flags, Environment.GetEnvironmentVariables(), AppContext.BaseDirectory));

    public static Checked<ProgramSettings> Read(SettingSources sources)
    {
        var problems = sources.Problems;
        var folders = Folders.Choose(
            ReadFolder(SettingName.Schema, sources, problems),
            ReadFolder(SettingName.Seeds, sources, problems),
            ReadFolder(SettingName.Data, sources, problems),
            AppContext.BaseDirectory);
        var urls = ReadUrls(sources, problems);
        var host = ReadHost(sources, problems);
        var settings = new ProgramSettings(
            folders,
            urls,
            host,
            IdeNames.Read(sources, problems),
            ReadSwitch(SettingName.NoLoad, sources, problems),
            ReadSwitch(SettingName.Hardened, sources, problems),
            ReadLimits(sources, problems),
            Neo4jReader.Read(sources, problems),
            Neo4jReader.ReadAsIs(sources, problems),
            HttpSettingsReader.Read(sources, urls, host, problems));
        return problems.Count == 0 ? Checked.Good(settings) : Checked.Bad<ProgramSettings>(problems);
    }

    static string? ReadFolder(SettingName setting, SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(setting) is not { } given)
            return null;
        // The data folder is made by the first load; the others hold what somebody wrote.
        var isMade = setting == SettingName.Data;
        if (isMade ? given.Text.Length == 0 || File.Exists(given.Text) : !Directory.Exists(given.Text))
            problems.Add(Wrong(given, isMade ? "a folder, or a path where one can be made" : "a folder that exists"));
        return given.Text;
    }

    static GraphHost ReadHost(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.Host) is not { } given)
            return GraphHosts.Default;
        if (!GraphHosts.ByName.TryGetValue(given.Text, out var host))
            problems.Add(Wrong(given, GraphHosts.Allowed));
        return host;
    }

    public static bool ReadSwitch(SettingName setting, SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(setting) is not { } given)
            return false;
        if (!bool.TryParse(given.Text, out var isOn))
            problems.Add(Wrong(given, "true or false"));
        return isOn;
    }

    static EngineLimits ReadLimits(SettingSources sources, List<Problem> problems)
    {
        var limits = new EngineLimits();
        return limits with
        {
            MaxTypeCost = ReadLimit(SettingName.MaxTypeCost, long.MaxValue, sources, problems) ?? limits.MaxTypeCost,
            MaxFieldCost = ReadLimit(SettingName.MaxFieldCost, long.MaxValue, sources, problems) ?? limits.MaxFieldCost,
            MaxTraversalSteps = ReadNumber(SettingName.MaxTraversalSteps, limits.MaxTraversalSteps, sources, problems),
            MaxVisitedNodes = ReadNumber(SettingName.MaxVisitedNodes, limits.MaxVisitedNodes, sources, problems),
            MaxPathTies = ReadNumber(SettingName.MaxPathTies, limits.MaxPathTies, sources, problems),
            MaxTraversalTime = TimeSpan.FromMilliseconds(
                ReadNumber(SettingName.MaxTraversalTime, (int)limits.MaxTraversalTime.TotalMilliseconds, sources, problems)),
            MaxRows = ReadNumber(SettingName.MaxRows, limits.MaxRows, sources, problems),
        };
    }

    // More than fits is as good as no limit.
    static int ReadNumber(SettingName setting, int ifAbsent, SettingSources sources, List<Problem> problems)
        => (int)Math.Min(ReadLimit(setting, long.MaxValue, sources, problems) ?? ifAbsent, int.MaxValue);

    /// <returns>Null where it is not given, or wrong.</returns>
    public static long? ReadLimit(SettingName setting, long max, SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(setting) is not { } given)
            return null;
        if (long.TryParse(given.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 && limit <= max)
            return limit;
        problems.Add(Wrong(given, max == long.MaxValue ? "a whole number from 1 on" : $"a whole number from 1 to {max}"));
        return null;
    }

    static List<Uri> ReadUrls(SettingSources sources, List<Problem> problems)
    {
        var given = sources.Find(SettingName.Urls) ?? new(DefaultUrls, SettingName.Urls.AsFlag);
        var urls = given.Text
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(ParseUrl)
            .ToList();
        if (urls.Count == 0 || urls.Contains(null))
            problems.Add(Wrong(given, $"one or more of http://ADDRESS:PORT, separated by ';', such as {DefaultUrls}"));
        return [.. urls.OfType<Uri>()];
    }

    // No user name or password, no path: an address to listen on has neither.
    static Uri? ParseUrl(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url is { Scheme: "http", UserInfo: "", PathAndQuery: "/", Fragment: "" } ? url : null;

    public static Problem Wrong(Given given, string allowed)
        => new(null, $"{given.Origin} is '{Shown(given.Text)}', which is not allowed.", $"Allowed: {allowed}.");

    // An address may carry a password; it is not repeated on a terminal or in a log.
    static string Shown(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? text : "..." + text[at..];
    }
}
