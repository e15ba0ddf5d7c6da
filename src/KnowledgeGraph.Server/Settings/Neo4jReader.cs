using System.Text.RegularExpressions;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Settings;

/// <summary>Reads which store is chosen, and where Neo4j is.</summary>
static partial class Neo4jReader
{
    const string DefaultUri = "http://127.0.0.1:7474";
    const string DefaultName = "neo4j";

    /// <returns>Null where the store is SQLite; then nothing of Neo4j's is looked at.</returns>
    public static Neo4jSettings? Read(SettingSources sources, List<Problem> problems)
    {
        if (!IsChosen(sources, problems))
            return null;
        var uri = ReadUri(sources, problems);
        return new(
            uri,
            TextOf(SettingName.Neo4jUser, DefaultName, sources),
            TextOf(SettingName.Neo4jPassword, "", sources),
            ReadDatabase(sources, problems))
        {
            Transport = BoltScheme.TransportTo(uri),
        };
    }

    public static bool ReadAsIs(SettingSources sources, List<Problem> problems)
    {
        var isAsIs = SettingsReader.ReadSwitch(SettingName.AsIs, sources, problems);
        if (isAsIs && sources.Find(SettingName.Store) is not { Text: "neo4j" })
            problems.Add(new(null, $"{sources.Find(SettingName.AsIs)!.Value.Origin} is for databases of Neo4j alone.", "Add --store neo4j."));
        return isAsIs;
    }

    static bool IsChosen(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.Store) is not { } given)
            return false;
        if (given.Text is not ("sqlite" or "neo4j"))
            problems.Add(SettingsReader.Wrong(given, "sqlite or neo4j"));
        return given.Text == "neo4j";
    }

    static Uri ReadUri(SettingSources sources, List<Problem> problems)
    {
        var given = sources.Find(SettingName.Neo4jUri) ?? new(DefaultUri, SettingName.Neo4jUri.AsVariable);
        Uri.TryCreate(given.Text, UriKind.Absolute, out var uri);
        if (uri is not null && BoltScheme.IsOf(uri))
        {
            if (BoltScheme.Transport is not null)
                return uri;
            problems.Add(new(null, $"{given.Origin} has the scheme '{uri.Scheme}', but this build has no Bolt driver.",
                "Give the server's HTTP address, such as http://127.0.0.1:7474, or build with -p:FullStack=true."));
        }
        else if (uri is not { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "" })
            problems.Add(SettingsReader.Wrong(given, $"http://HOST:PORT or https://HOST:PORT, such as {DefaultUri}"));
        return uri ?? new(DefaultUri);
    }

    // Source: Neo4j, rules for names of databases.
    static string ReadDatabase(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.Neo4jDatabase) is not { } given)
            return DefaultName;
        if (!DatabaseName().IsMatch(given.Text))
            problems.Add(SettingsReader.Wrong(given, "3 to 63 letters, digits, points and dashes, a letter first"));
        return given.Text;
    }

    static string TextOf(SettingName setting, string ifAbsent, SettingSources sources) => sources.Find(setting)?.Text ?? ifAbsent;

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9.-]{2,62}\z")]
    private static partial Regex DatabaseName();
}
