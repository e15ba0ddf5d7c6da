using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>The page at <c>/node/{id}</c>: all about one node, readable without script, for people to link to.</summary>
/// <remarks>It asks the engine as any client does, and sees of the data only what a client sees.</remarks>
/// <param name="rate">Null where clients may ask for any number of reads.</param>
sealed class NodePage(ServedGraph graph, CostRate? rate, ILogger logger)
{
    public const string Route = "/node/{id}";

    const string ContentType = "text/html; charset=utf-8";

    static readonly PageStyle _style = new(
        Resources.Text("base.css") + Resources.Text("node.css"), "default-src 'none'; img-src 'self'; form-action 'none'");

    // Types belong to a version of the data; a race would at worst read them twice.
    (string Sdl, IReadOnlyDictionary<string, NodeTypeFacts> Types) _known = ("", new Dictionary<string, NodeTypeFacts>());

    public async Task InvokeAsync(HttpContext http)
    {
        var id = (string)http.GetRouteValue("id")!;
        var tag = graph.Now() is { IsFixed: true } now ? EntityTag.Of(now.Version, "node", id) : null;
        _style.SetHeaders(http.Response);
        if (tag is not null && EntityTag.Matches(http.Request, tag))
        {
            EntityTag.Set(http.Response, tag);
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var (status, html) = await WriteAsync(http, id);
        if (tag is not null && status == StatusCodes.Status200OK)
            EntityTag.Set(http.Response, tag);
        await Answers.WriteAsync(http, status, ContentType, Encoding.UTF8.GetBytes(_style.Fill(html)));
    }

    async Task<(int Status, string Html)> WriteAsync(HttpContext http, string id)
    {
        var (typed, problem) = await AskAsync(http, NodeDocument.TypeOf, id);
        if (problem is not null)
            return (problem.Value, NodeHtml.Failed(id));
        if ((string?)typed!["node"]?["__typename"] is not { } typeName || !Types().TryGetValue(typeName, out var type))
            return (StatusCodes.Status404NotFound, NodeHtml.Missing(id, await NearAsync(http, id)));
        (var data, problem) = await AskAsync(http, NodeDocument.For(type), id);
        return problem is null
            ? (StatusCodes.Status200OK, NodeHtml.Write(type, data!["node"]!))
            : (problem.Value, NodeHtml.Failed(id));
    }

    // Ids are made of the words of the name, so that a search for these finds what may be meant.
    async Task<IReadOnlyList<(string Id, string Label)>> NearAsync(HttpContext http, string id)
    {
        foreach (var words in NearWords.Of(id))
        {
            var (data, _) = await AskAsync(http, NodeDocument.Near, words);
            if (data?["search"]?["nodes"] is JsonArray { Count: > 0 } nodes)
                return [.. nodes.Select(node => ((string)node!["id"]!, (string)node["label"]!))];
        }
        return [];
    }

    IReadOnlyDictionary<string, NodeTypeFacts> Types()
    {
        var sdl = graph.Now().Sdl;
        if (_known.Sdl != sdl)
            _known = (sdl, NodeTypeFacts.Read(sdl));
        return _known.Types;
    }

    // The data, or the HTTP status of why there are none.
    async Task<(JsonNode? Data, int? Problem)> AskAsync(HttpContext http, string document, string id)
    {
        var variables = Encoding.UTF8.GetBytes(new JsonObject { ["id"] = id }.ToJsonString());
        using var response = await graph.ExecuteAsync(new(document, Variables: variables) { Charge = rate?.For(http) }, http.RequestAborted);
        if (response.Cause is { } cause)
            logger.StoreFailed(cause.Message);
        if (AnswerStatus.RetryAfter(response) is { } seconds)
            http.Response.Headers.RetryAfter = seconds;
        return response.Kind is ResponseKind.Data
            ? (JsonNode.Parse(response.Body.Span)!["data"], null)
            : (null, AnswerStatus.Of(response, AnswerFormat.GraphQLResponse));
    }
}
