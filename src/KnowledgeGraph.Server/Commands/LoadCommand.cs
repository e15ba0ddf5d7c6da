using System.ComponentModel;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg load</c>: makes the seeds the data that is served, all or nothing.</summary>
sealed class LoadCommand : ConfiguredCommand<LoadCommand.Options>
{
    const string Next = "Nothing was loaded. Mend this, then run: kg load";

    protected override async Task<int> RunAsync(
        Options options, ProgramSettings settings, CancellationToken cancellationToken)
    {
        if (settings.AsIs)
            return Terminal.Refuse(ExitCodes.Usage, [new(null, "--as-is reads a database as it is; nothing can be loaded into it.", "Leave out --as-is.")]);
        var graph = SeedLoad.Read(settings.Folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, Next);

        var report = options.DryRun
            ? await SeedLoad.TryAsync(graph.Value, settings, cancellationToken)
            : await SeedLoad.WriteAsync(graph.Value, settings, cancellationToken);
        LoadSummary.Print(report, options.DryRun, Terminal.Out);
        return ExitCodes.Ok;
    }

    internal sealed class Options : FolderOptions
    {
        [CommandOption("--dry-run")]
        [Description("Say what would change; write nothing")]
        public bool DryRun { get; init; }
    }
}
