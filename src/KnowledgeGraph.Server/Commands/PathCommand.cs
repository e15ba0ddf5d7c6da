using System.ComponentModel;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Exploring;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg path</c>: how two nodes are connected, with the sentence that each step rests on.</summary>
sealed class PathCommand : ConfiguredCommand<PathCommand.Options>
{
    protected override async Task<int> RunAsync(Options options, ProgramSettings settings, CancellationToken cancellationToken)
    {
        using var engine = OpenedEngine.Open(settings);
        var asked = new EngineQuestions(engine);
        var (from, notFrom) = await new NodeFinder(asked).FindAsync(options.From, cancellationToken);
        var (to, notTo) = await new NodeFinder(asked).FindAsync(options.To, cancellationToken);
        if (from is null || to is null)
            return Terminal.Refuse(ExitCodes.Failed, [.. new[] { notFrom, notTo }.OfType<Problem>()]);

        using var response = await asked.AskAsync(PathQuestion.Text(engine.Graph),
            new { from = from.Id, to = to.Id, maxLength = options.MaxLength, first = options.First }, cancellationToken);
        if (response.Errors.Count > 0)
            return Terminal.Refuse(ExitCodes.Failed, [.. response.Errors.Select(error => new Problem(null, $"{error.Message} ({error.Code})", error.Hint))]);
        if (options.Json)
            JsonOutput.Print(response.Body);
        using var answer = JsonDocument.Parse(response.Body);
        var paths = answer.RootElement.GetProperty("data").GetProperty("paths").EnumerateArray().ToList();
        if (paths.Count == 0)
            return NotConnected(from, to, options.MaxLength);
        if (!options.Json)
            PathTable.Print(paths, engine.Graph, Terminal.Colored());
        return ExitCodes.Ok;
    }

    static int NotConnected(NamedNode from, NamedNode to, int? maxLength)
    {
        Terminal.Say(from.Id == to.Id
            ? $"{from} is one node: nothing leads from it to itself."
            : $"No path of at most {maxLength ?? PathQuestion.DefaultLength} steps leads from {from} to {to}.");
        return ExitCodes.Failed;
    }

    internal sealed class Options : FolderOptions
    {
        [CommandArgument(0, "<A>")]
        [Description("The id of a node, or its label")]
        public required string From { get; init; }

        [CommandArgument(1, "<B>")]
        [Description("The id of another node, or its label")]
        public required string To { get; init; }

        [CommandOption("--max-length <STEPS>")]
        [Description("Steps of a path at most; default 6")]
        public int? MaxLength { get; init; }

        [CommandOption("--first <PATHS>")]
        [Description("Paths at most; default 5")]
        public int? First { get; init; }

        [CommandOption("--json")]
        [Description("Print the answer as JSON")]
        public bool Json { get; init; }
    }
}
