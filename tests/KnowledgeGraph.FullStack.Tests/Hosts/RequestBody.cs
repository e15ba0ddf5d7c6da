using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.FullStack.Tests.Hosts;

/// <summary>A request as the JSON of a POST.</summary>
static class RequestBody
{
    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The variables stand as they are: what is wrong with them must arrive.
    public static string Of(GraphRequest request)
    {
        var variables = request.Variables.IsEmpty ? "" : $",\"variables\":{Encoding.UTF8.GetString(request.Variables.Span)}";
        return $"{{\"query\":{JsonSerializer.Serialize(request.Query, Options)}{variables}}}";
    }
}
