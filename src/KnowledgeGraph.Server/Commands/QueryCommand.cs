using System.ComponentModel;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;
using Spectre.Console;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg query</c>: answers a GraphQL request from the loaded data.</summary>
sealed class QueryCommand : ConfiguredCommand<QueryCommand.Options>
{
    public sealed class Options : RequestOptions
    {
        [CommandOption("--table")]
        [Description("The rows of the one connection that the request leads to, as a table")]
        public bool Table { get; init; }

        [CommandOption("--json")]
        [Description("The whole answer as JSON (the default)")]
        public bool Json { get; init; }

        public override ValidationResult Validate()
            => Table && Json ? ValidationResult.Error("--table and --json exclude each other.") : ValidationResult.Success();
    }

    protected override async Task<int> RunAsync(Options options, ProgramSettings settings, CancellationToken cancellationToken)
    {
        var request = RequestReading.Read(options);
        if (!request.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, request.Problems);

        using var engine = OpenedEngine.Open(settings);
        var errors = options.Table
            ? await PrintTableAsync(engine, request.Value, cancellationToken)
            : await PrintJsonAsync(engine, request.Value, cancellationToken);
        return errors.Count == 0 ? ExitCodes.Ok : Terminal.Refuse(ExitCodes.Failed, RequestReading.Locate(errors, options));
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
            TableOutput.Print([.. lines.Where(line => line[0] == '[').Select(line => JsonSerializer.Deserialize<string[]>(line)!)]);
            return rows.Error is { } error ? [error] : [];
        }
    }
}
