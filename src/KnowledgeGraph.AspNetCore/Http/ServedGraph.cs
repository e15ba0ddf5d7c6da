namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>What the endpoints need of an engine.</summary>
/// <param name="Limits">Under which it answers.</param>
sealed record ServedGraph(
    Func<ServedData> Now,
    Func<GraphRequest, CancellationToken, ValueTask<GraphResponse>> ExecuteAsync,
    Func<GraphRequest, RowFormat, CancellationToken, ValueTask<(GraphRows? Rows, GraphResponse? Refusal)>> OpenRowsAsync,
    EngineLimits Limits)
{
    public static ServedGraph Of(GraphEngine engine) => new(() => engine.Served, engine.ExecuteAsync, engine.OpenRowsAsync, engine.Limits);
}
