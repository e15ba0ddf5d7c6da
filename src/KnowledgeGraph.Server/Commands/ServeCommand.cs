using System.CommandLine;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Serving;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg serve</c>: loads the seeds if they changed, and answers GraphQL over HTTP until it is stopped.</summary>
sealed class ServeCommand() : ConfiguredCommand(
    "serve", "Load the seeds if they changed, and answer GraphQL over HTTP (the default)", SettingOption.OfServer)
{
    const string Next =
        "Not started; the data loaded before is untouched. Mend this, or serve that data: kg serve --no-load";

    protected override async Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.NoLoad && !settings.AsIs && await LoadAsync(settings, cancellationToken) is var code and not ExitCodes.Ok)
            return code;
        using var engine = OpenedEngine.Open(settings);
        if (engine.Graph.Audiences.Grants.Count > 0 && RulesProblem(settings) is { } problem)
            return Terminal.Refuse(ExitCodes.Usage, [problem]);
        using var engines = new AudienceEngines(engine, settings);
        engines.Open();
        return await WebServer.RunAsync(engines, settings, cancellationToken);
    }

    static Problem? RulesProblem(ProgramSettings settings)
        => settings.AsIs ? new(null, "The schema has rules on who may read (@authorization); they hold for data that this program loads.", "Take the rules out, or --as-is.")
            : settings.Host is not GraphHost.BuiltIn ? new(null, "The schema has rules on who may read (@authorization); only the built-in host knows them.", "Serve with --host builtin.")
            : null;

    static async Task<int> LoadAsync(ProgramSettings settings, CancellationToken cancellationToken)
    {
        var graph = SeedLoad.Read(settings.Folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, Next);
        var report = await SeedLoad.WriteAsync(graph.Value, settings, cancellationToken);
        if (!report.IsUnchanged)
            Terminal.Say(LoadSummary.Headline(report, isDryRun: false));
        return ExitCodes.Ok;
    }
}
