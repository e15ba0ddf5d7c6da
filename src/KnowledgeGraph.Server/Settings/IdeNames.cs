using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Settings;

/// <summary>What may be asked for as the page at <c>/graphql</c>, by the names that a setting has for it.</summary>
static class IdeNames
{
    static readonly Dictionary<string, GraphIde> ByName = new(StringComparer.Ordinal)
    {
        ["bananacakepop"] = GraphIde.BananaCakePop,
        ["graphiql"] = GraphIde.GraphiQL,
        ["none"] = GraphIde.None,
    };

    public static GraphIde Read(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.Ide) is not { } given)
            return GraphIde.BananaCakePop;
        if (!ByName.TryGetValue(given.Text, out var ide))
            problems.Add(SettingsReader.Wrong(given, string.Join(", ", ByName.Keys)));
        return ide;
    }

    /// <summary>The folder beside the program that holds its files; null where there are none.</summary>
    public static string? FolderOf(GraphIde ide)
        => ide is GraphIde.None
            ? null
            : Path.Combine(AppContext.BaseDirectory, "ide", ByName.Single(named => named.Value == ide).Key);
}
