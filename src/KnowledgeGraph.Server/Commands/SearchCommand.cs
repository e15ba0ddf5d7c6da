using System.ComponentModel;
using System.Text.Json;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg search</c>: finds nodes by what they are called and what is said of them.</summary>
sealed class SearchCommand : ConfiguredCommand<SearchCommand.Options>
{
    const string Query = """
        query ($text: String!, $types: [NodeTypeName!], $first: Int) {
          search(text: $text, types: $types, first: $first) {
            totalCount
            edges { matched field node { __typename id label } }
          }
        }
        """;

    public sealed class Options : FolderOptions
    {
        [CommandArgument(0, "<TEXT>")]
        [Description("Words in any order; the last may be a beginning")]
        public required string Text { get; init; }

        [CommandOption("--type <TYPE>")]
        [Description("Only nodes of this type, such as Conference; may be given several times")]
        public string[]? Types { get; init; }

        [CommandOption("--first <ROWS>")]
        [Description("How many at most; default 10")]
        public int? First { get; init; }

        [CommandOption("--json")]
        [Description("The whole answer as JSON")]
        public bool Json { get; init; }
    }

    protected override async Task<int> RunAsync(Options options, ProgramSettings settings, CancellationToken cancellationToken)
    {
        var types = options.Types is { Length: > 0 } given ? given : null;
        var variables = JsonSerializer.SerializeToUtf8Bytes(new { text = options.Text, types, first = options.First });
        using var engine = OpenedEngine.Open(settings);
        using var response = await engine.ExecuteAsync(new(Query, null, variables), cancellationToken);
        if (response.Errors.Count > 0)
            return Terminal.Refuse(ExitCodes.Failed, [.. response.Errors.Select(error => new Errors.Problem(null, $"{error.Message} ({error.Code})", error.Hint))]);
        if (options.Json)
            JsonOutput.Print(response.Body);
        return Print(response.Body, withTable: !options.Json);
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
