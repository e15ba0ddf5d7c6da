using System.Text.Json.Nodes;

namespace KnowledgeGraph.FullStack.Tests.Hosts;

/// <summary>What came back over HTTP.</summary>
sealed record Answer(int Status, string? MediaType, string Body)
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
        => new(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public JsonNode Tree() => JsonNode.Parse(Body)!;

    /// <summary>Of the first error.</summary>
    public string? Code() => (string?)Tree()["errors"]?[0]?["extensions"]?["code"];

    /// <summary>What both hosts must say alike of a failure: status, media type, and each error's code and path.</summary>
    public string Failure()
        => $"{Status} {MediaType} " + string.Join("; ", Tree()["errors"]!.AsArray()
            .Select(error => $"{error!["extensions"]?["code"]} at {error["path"]?.ToJsonString() ?? "-"}").Distinct());
}
