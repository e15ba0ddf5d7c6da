using System.CommandLine;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg explain</c>: prints what each stage makes of a request, without running it.</summary>
sealed class ExplainCommand : RequestCommand
{
    static readonly Dictionary<string, Stage> Stages =
        Enum.GetValues<Stage>().ToDictionary(stage => stage.ToString().ToLowerInvariant());

    readonly Option<string> _stage = new("--stage")
    {
        HelpName = "STAGE",
        Description = "operation, plan or program",
        DefaultValueFactory = _ => "program",
    };

    public ExplainCommand()
        : base("explain", "Print what a stage makes of a request")
        => Add(_stage);

    protected override Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
        => Task.FromResult(Run(line.GetRequiredValue(_stage), Given(line), settings));

    static int Run(string name, GivenRequest given, ProgramSettings settings)
    {
        if (!Stages.TryGetValue(name, out var stage))
            return Terminal.Refuse(ExitCodes.Usage, [UnknownStage(name)]);
        var request = RequestReading.Read(given);
        if (!request.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, request.Problems);

        using var engine = OpenedEngine.Open(settings);
        var (text, errors) = engine.Explain(request.Value, stage);
        if (text is null)
            return Terminal.Refuse(ExitCodes.Failed, RequestReading.Locate(errors, given));
        Terminal.Out.WriteLine(text.TrimEnd('\n'));
        return ExitCodes.Ok;
    }

    static Problem UnknownStage(string name)
        => new(null, $"--stage is '{name}', which is not allowed.", $"Allowed: {string.Join(", ", Stages.Keys)}.");
}
