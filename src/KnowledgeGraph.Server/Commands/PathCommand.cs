using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Exploring;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg path</c>: how two nodes are connected, with the sentence that each step rests on.</summary>
sealed class PathCommand : ConfiguredCommand
{
    readonly Argument<string> _from = new("A") { Description = "The id of a node, or its label" };
    readonly Argument<string> _to = new("B") { Description = "The id of another node, or its label" };
    readonly NumberOption _maxLength = new("--max-length") { HelpName = "STEPS", Description = "Steps of a path at most; default 6" };
    readonly NumberOption _first = new("--first") { HelpName = "PATHS", Description = "Paths at most; default 5" };
    readonly Option<bool> _json = new("--json") { Description = "Print the answer as JSON" };

    public PathCommand()
        : base("path", "Say how two nodes are connected, with the sentence of each step")
    {
        Add(_from);
        Add(_to);
        Add(_maxLength);
        Add(_first);
        Add(_json);
    }

    protected override async Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        using var engine = OpenedEngine.Open(settings);
        var asked = new EngineQuestions(engine);
        var (from, notFrom) = await new NodeFinder(asked).FindAsync(line.GetRequiredValue(_from), cancellationToken);
        var (to, notTo) = await new NodeFinder(asked).FindAsync(line.GetRequiredValue(_to), cancellationToken);
        if (from is null || to is null)
            return Terminal.Refuse(ExitCodes.Failed, [.. new[] { notFrom, notTo }.OfType<Problem>()]);

        var (maxLength, json) = (_maxLength.Given(line), line.GetValue(_json));
        var variables = new JsonObject { ["from"] = from.Id, ["to"] = to.Id, ["maxLength"] = maxLength, ["first"] = _first.Given(line) };
        using var response = await asked.AskAsync(PathQuestion.Text(engine.Graph), variables, cancellationToken);
        if (response.Errors.Count > 0)
            return Terminal.Refuse(ExitCodes.Failed, [.. response.Errors.Select(error => new Problem(null, $"{error.Message} ({error.Code})", error.Hint))]);
        if (json)
            JsonOutput.Print(response.Body);
        using var answer = JsonDocument.Parse(response.Body);
        var paths = answer.RootElement.GetProperty("data").GetProperty("paths").EnumerateArray().ToList();
        if (paths.Count == 0)
            return NotConnected(from, to, maxLength);
        if (!json)
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
}
