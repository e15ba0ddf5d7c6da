using System.ComponentModel;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg explain</c>: prints what each stage makes of a request, without running it.</summary>
sealed class ExplainCommand : ConfiguredCommand<ExplainCommand.Options>
{
    static readonly Dictionary<string, Stage> Stages =
        Enum.GetValues<Stage>().ToDictionary(stage => stage.ToString().ToLowerInvariant());

    protected override Task<int> RunAsync(
        Options options, ProgramSettings settings, CancellationToken cancellationToken)
        => Task.FromResult(Run(options, settings));

    static int Run(Options options, ProgramSettings settings)
    {
        if (!Stages.TryGetValue(options.Stage, out var stage))
            return Terminal.Refuse(ExitCodes.Usage, [UnknownStage(options.Stage)]);
        var request = RequestReading.Read(options);
        if (!request.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, request.Problems);

        using var engine = OpenedEngine.Open(settings);
        var (text, errors) = engine.Explain(request.Value, stage);
        if (text is null)
            return Terminal.Refuse(ExitCodes.Failed, RequestReading.Locate(errors, options));
        Terminal.Out.WriteLine(text.TrimEnd('\n'));
        return ExitCodes.Ok;
    }

    static Problem UnknownStage(string name)
        => new(null, $"--stage is '{name}', which is not allowed.", $"Allowed: {string.Join(", ", Stages.Keys)}.");

    internal sealed class Options : RequestOptions
    {
        [CommandOption("--stage <STAGE>")]
        [Description("operation, plan or program")]
        [DefaultValue("program")]
        public required string Stage { get; init; }
    }
}
