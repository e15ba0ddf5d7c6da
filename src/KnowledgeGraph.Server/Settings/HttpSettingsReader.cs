using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Settings;

/// <summary>Reads the settings of the web server, beside its addresses.</summary>
static class HttpSettingsReader
{
    const int MaxDrainSeconds = 300;

    static readonly IReadOnlyList<SettingName> OfBuiltInHost =
    [
        SettingName.StrictDraft, SettingName.MaxCostPerMinute, SettingName.Documents, SettingName.DocumentsOnly, SettingName.LogRequests,
    ];

    public static HttpSettings Read(SettingSources sources, IReadOnlyList<Uri> urls, GraphHost host, List<Problem> problems)
    {
        var settings = new HttpSettings
        {
            Access = AccessReader.Read(sources, problems),
            StrictDraft = SettingsReader.ReadSwitch(SettingName.StrictDraft, sources, problems),
            MaxCostPerMinute = (int?)SettingsReader.ReadLimit(SettingName.MaxCostPerMinute, int.MaxValue, sources, problems),
            Documents = ReadDocuments(sources, problems),
            DocumentsOnly = SettingsReader.ReadSwitch(SettingName.DocumentsOnly, sources, problems),
            Drain = TimeSpan.FromSeconds(SettingsReader.ReadLimit(SettingName.Drain, MaxDrainSeconds, sources, problems) ?? 0),
            LogJson = SettingsReader.ReadSwitch(SettingName.LogJson, sources, problems),
            LogRequests = SettingsReader.ReadSwitch(SettingName.LogRequests, sources, problems),
        };
        if (settings.DocumentsOnly && settings.Documents is null)
            problems.Add(new(null, "Only trusted documents are to be answered, and there are none.", "Name their folder with --documents."));
        var isOpen = SettingsReader.ReadSwitch(SettingName.Open, sources, problems);
        if (!isOpen && sources.Find(SettingName.ApiKeys) is null && sources.Find(SettingName.JwtAudience) is null)
            problems.AddRange(urls.Where(url => !url.IsLoopback).Take(1).Select(OpenToAll));
        if (host is not GraphHost.BuiltIn)
            problems.AddRange(OfBuiltInHost.Select(sources.Find).OfType<Given>().Select(NotByThisHost));
        return settings;
    }

    // A server must not look as if it were bounded.
    static Problem NotByThisHost(Given given)
        => new(null, $"{given.Origin} is given, but HotChocolate does not follow it.", "Leave it out, or choose --host builtin.");

    static Problem OpenToAll(Uri url)
        => new(null, $"Everybody who reaches {url.Authority} could ask for everything.",
            "Say who may with --api-keys or --jwt-audience, or that everybody may with --open.");

    static TrustedDocuments? ReadDocuments(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.Documents) is not { } given)
            return null;
        try
        {
            if (TrustedDocuments.ReadFolder(given.Text) is { Count: > 0 } documents)
                return documents;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Told below: it is no folder of documents.
        }
        problems.Add(SettingsReader.Wrong(given, "a folder with *.graphql files that can be read"));
        return null;
    }
}
