using System.CommandLine;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg load</c>: makes the seeds the data that is served, all or nothing.</summary>
sealed class LoadCommand : ConfiguredCommand
{
    const string Next = "Nothing was loaded. Mend this, then run: kg load";

    readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would change; write nothing" };

    public LoadCommand()
        : base("load", "Make the seeds the data that is served, all or nothing")
        => Add(_dryRun);

    protected override async Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        if (settings.AsIs)
            return Terminal.Refuse(ExitCodes.Usage, [new(null, "--as-is reads a database as it is; nothing can be loaded into it.", "Leave out --as-is.")]);
        var graph = SeedLoad.Read(settings.Folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, Next);

        var isDryRun = line.GetValue(_dryRun);
        var report = isDryRun
            ? await SeedLoad.TryAsync(graph.Value, settings, cancellationToken)
            : await SeedLoad.WriteAsync(graph.Value, settings, cancellationToken);
        LoadSummary.Print(report, isDryRun, Terminal.Out);
        return ExitCodes.Ok;
    }
}
