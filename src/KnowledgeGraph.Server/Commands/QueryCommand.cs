using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg query</c>: answers a GraphQL request from the loaded data.</summary>
sealed class QueryCommand : RequestCommand
{
    readonly Option<bool> _table = new("--table") { Description = "The rows of the one connection that the request leads to, as a table" };
    readonly Option<bool> _json = new("--json") { Description = "The whole answer as JSON (the default)" };

    public QueryCommand()
        : base("query", "Answer a GraphQL request from the loaded data")
    {
        Add(_table);
        Add(_json);
        Validators.Add(RefuseBoth);
    }

    protected override async Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        var given = Given(line);
        var request = RequestReading.Read(given);
        if (!request.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, request.Problems);

        using var engine = OpenedEngine.Open(settings);
        var errors = line.GetValue(_table)
            ? await PrintTableAsync(engine, request.Value, cancellationToken)
            : await PrintJsonAsync(engine, request.Value, cancellationToken);
        return errors.Count == 0 ? ExitCodes.Ok : Terminal.Refuse(ExitCodes.Failed, RequestReading.Locate(errors, given));
    }

    void RefuseBoth(CommandResult line)
    {
        if (line.GetValue(_table) && line.GetValue(_json))
            line.AddError($"{_table.Name} and {_json.Name} exclude each other.");
    }

    static async Task<IReadOnlyList<GraphError>> PrintJsonAsync(GraphEngine engine, GraphRequest request, CancellationToken cancellationToken)
    {
        using var response = await engine.ExecuteAsync(request, cancellationToken);
        JsonOutput.Print(response.Body);
        return response.Errors;
    }

    static async Task<IReadOnlyList<GraphError>> PrintTableAsync(GraphEngine engine, GraphRequest request, CancellationToken cancellationToken)
    {
        var (rows, refusal) = await engine.OpenRowsAsync(request, RowFormat.Cells, cancellationToken);
        if (rows is null)
            return refusal!.Errors;
        using (rows)
        {
            var text = new StringBuilder();
            while (await rows.ReadAsync(cancellationToken) is { } piece)
                text.Append(Encoding.UTF8.GetString(piece.Span));
            var lines = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            TableOutput.Print([.. lines.Where(line => line[0] == '[').Select(line => Cells(line))]);
            return rows.Error is { } error ? [error] : [];
        }
    }

    static string[] Cells(string line)
    {
        using var cells = JsonDocument.Parse(line);
        return [.. cells.RootElement.EnumerateArray().Select(cell => cell.GetString()!)];
    }
}
