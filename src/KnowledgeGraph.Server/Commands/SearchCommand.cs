using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Exploring;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg search</c>: finds nodes by what they are called and what is said of them.</summary>
sealed class SearchCommand : ConfiguredCommand
{
    const string Query = """
        query ($text: String!, $types: [NodeTypeName!], $first: Int) {
          search(text: $text, types: $types, first: $first) {
            totalCount
            edges { matched field node { __typename id label } }
          }
        }
        """;

    readonly Argument<string> _text = new("TEXT") { Description = "Words in any order; the last may be a beginning" };
    readonly Option<string[]> _types = new("--type")
    {
        HelpName = "TYPE",
        Description = "Only nodes of this type, such as Conference; may be given several times",
    };
    readonly NumberOption _first = new("--first") { HelpName = "ROWS", Description = "How many at most; default 10" };
    readonly Option<bool> _json = new("--json") { Description = "The whole answer as JSON" };

    public SearchCommand()
        : base("search", "Find nodes by what they are called and what is said of them")
    {
        Add(_text);
        Add(_types);
        Add(_first);
        Add(_json);
    }

    protected override async Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        var variables = new JsonObject
        {
            ["text"] = line.GetValue(_text),
            ["types"] = line.GetValue(_types) is { Length: > 0 } types ? new JsonArray([.. types.Select(type => JsonValue.Create(type))]) : null,
            ["first"] = _first.Given(line),
        };
        var json = line.GetValue(_json);
        using var engine = OpenedEngine.Open(settings);
        using var response = await new EngineQuestions(engine).AskAsync(Query, variables, cancellationToken);
        if (response.Errors.Count > 0)
            return Terminal.Refuse(ExitCodes.Failed, [.. response.Errors.Select(error => new Errors.Problem(null, $"{error.Message} ({error.Code})", error.Hint))]);
        if (json)
            JsonOutput.Print(response.Body);
        return Print(response.Body, withTable: !json);
    }

    static int Print(ReadOnlyMemory<byte> body, bool withTable)
    {
        using var answer = JsonDocument.Parse(body);
        var search = answer.RootElement.GetProperty("data").GetProperty("search");
        var rows = search.GetProperty("edges").EnumerateArray().Select(Cells).ToList();
        if (rows.Count == 0)
        {
            Terminal.Say("Nothing was found.");
            return ExitCodes.Failed;
        }
        if (withTable)
            TableOutput.Print([["type", "label", "matched", "id"], .. rows]);
        if (search.GetProperty("totalCount").GetInt64() is var total && total > rows.Count)
            Terminal.Say($"{rows.Count} of {total}; --first shows more.");
        return ExitCodes.Ok;
    }

    // What was found is left out where it is the label.
    static string[] Cells(JsonElement edge)
    {
        var node = edge.GetProperty("node");
        var (label, matched) = (node.GetProperty("label").GetString()!, edge.GetProperty("matched").GetString()!);
        return
        [
            node.GetProperty("__typename").GetString()!,
            label,
            matched == label ? "" : $"{edge.GetProperty("field").GetString()}: {matched}",
            node.GetProperty("id").GetString()!,
        ];
    }
}
