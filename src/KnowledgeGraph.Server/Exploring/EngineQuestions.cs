using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Server.Exploring;

/// <summary>Asks the engine as any client would.</summary>
sealed class EngineQuestions(GraphEngine engine)
{
    public GraphSchema Graph => engine.Graph;

    public async Task<GraphResponse> AskAsync(string document, JsonObject variables, CancellationToken cancellationToken)
        => await engine.ExecuteAsync(new(document, Variables: Encoding.UTF8.GetBytes(variables.ToJsonString())), cancellationToken);

    /// <returns>The member <c>data</c> of an answer that has no errors.</returns>
    public async Task<JsonElement> DataAsync(string document, JsonObject variables, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(document, variables, cancellationToken);
        using var answer = JsonDocument.Parse(response.Body);
        return response.Errors.Count == 0
            ? answer.RootElement.GetProperty("data").Clone()
            : throw new InvalidOperationException(response.Errors[0].Message);
    }
}
