using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A graph in some store, and an engine over it.</summary>
public abstract class AnsweringGraph : IAsyncDisposable
{
    public GraphEngine Engine { get; protected init; } = null!;

    /// <returns>The whole answer as text; the test fails where the store did.</returns>
    public async Task<string> AnswerAsync(string query, string variables = "", string? operationName = null)
    {
        using var answer = await Engine.ExecuteAsync(new(query, operationName, Encoding.UTF8.GetBytes(variables)), TestContext.Current.CancellationToken);
        return answer.Cause is null ? Encoding.UTF8.GetString(answer.Body.Span) : throw new Xunit.Sdk.XunitException($"{answer.Cause}");
    }

    /// <returns>The whole answer, with the sources on which it rests.</returns>
    public async Task<string> AnswerWithSourcesAsync(GraphRequest request)
    {
        using var answer = await Engine.ExecuteAsync(request with { Bibliography = true }, TestContext.Current.CancellationToken);
        return answer.Cause is null ? Encoding.UTF8.GetString(answer.Body.Span) : throw new Xunit.Sdk.XunitException($"{answer.Cause}");
    }

    /// <returns>The answer's data; the test fails where there is none.</returns>
    public async Task<JsonNode> DataAsync(string query, string variables = "")
    {
        var answer = await AnswerAsync(query, variables);
        return JsonNode.Parse(answer)?["data"] ?? throw new Xunit.Sdk.XunitException(answer);
    }

    public abstract ValueTask DisposeAsync();
}
