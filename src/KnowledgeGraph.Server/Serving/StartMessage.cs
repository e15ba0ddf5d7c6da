using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Serving;

/// <summary>Says what is served, where, and how to stop.</summary>
static class StartMessage
{
    /// <param name="urls">The addresses that are listened on, with their real ports.</param>
    public static void Print(IEnumerable<string> urls, GraphEngine engine, ProgramSettings settings)
    {
        var (folders, version) = (settings.Folders, engine.Served.Version);
        Terminal.Say(settings.AsIs ? $"Serving {settings.DataPlace}, as it is, by {folders.Schema}." : settings.NoLoad
            ? $"Serving the data in {settings.DataPlace}, version {version}."
            : $"Serving {folders.Seeds} by {folders.Schema}, loaded into {settings.DataPlace}, version {version}.");
        if (!settings.Hardened && settings.Urls.Any(url => !url.IsLoopback))
            Terminal.Say("Other machines can reach this address; --hardened turns off what only developers need.");
        if (engine.Graph.Audiences.Grants is { Count: > 0 } grants)
            Terminal.Say(settings.Http.Access is null
                ? "The schema has rules on who may read: without keys or tokens everybody sees what needs neither."
                : $"The schema has rules on who may read; they ask for {string.Join(", ", grants)}.");
        foreach (var url in urls.Select(url => url.TrimEnd('/')))
            PrintAddresses(url, settings.Hardened);
        Terminal.Say("Stop with Ctrl-C.");
    }

    static void PrintAddresses(string url, bool isHardened)
    {
        Terminal.Out.WriteLine($"GraphQL  {url}/graphql");
        if (!isHardened)
            Terminal.Out.WriteLine($"SDL      {url}/graphql/schema.graphql");
        Terminal.Out.WriteLine($"health   {url}/health/ready");
        Terminal.Out.WriteLine($"page     {url}/");
    }
}
