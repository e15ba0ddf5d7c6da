using System.Text;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Load;

/// <summary>A server over ten thousand cities, with a question that is quick and one that is as slow as a legal one can be.</summary>
public sealed class ManyCities : IAsyncDisposable
{
    const int Count = 10_000;

    readonly TemporaryFolder _folder = new();
    readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    readonly KgServer _server;

    ManyCities(TemporaryFolder folder, KgServer server) => (_folder, _server) = (folder, server);

    public const string Quick = """{ city(id: "n77") { name claims(fields: ["onSea"]) { id } } }""";

    public const string QuickAnswer = """{"data":{"city":{"name":"City 77","claims":[]}}}""";

    /// <summary>Compares each of ten thousand names with a hundred parts of names, none of which occurs.</summary>
    public static string Slow(int number)
        => $"{{ cities(where: {{ or: [{string.Join(", ", Enumerable.Range(0, 100).Select(i => $"{{ name: {{ contains: \"nowhere {number} {i}\" }} }}"))}] }}) {{ nodes {{ name }} }} }}";

    /// <summary>One program for all texts: as slow where no name holds the text, done with the first city where each does.</summary>
    public static string SlowOrQuick(string text)
        => $$$"""{"query": "query ($text: String!) { cities(first: 1, where: { or: [{{{string.Join(", ", Enumerable.Repeat("{ name: { contains: $text } }", 100))}}}] }) { nodes { name } } }", "variables": {"text": "{{{text}}}"}}""";

    public const string SlowAnswer = """{"data":{"cities":{"nodes":[]}}}""";

    /// <summary>The same as CSV.</summary>
    public const string SlowRows = "name\r\n";

    public const string Json = "application/json";

    public static Task<ManyCities> StartAsync() => StartAsync([]);

    /// <param name="variables">Of the server's environment.</param>
    public static async Task<ManyCities> StartAsync((string, string)[] variables, params string[] options)
    {
        var folder = new TemporaryFolder();
        CityGraph.WriteTo(folder);
        CityGraph.WriteMany(folder, Enumerable.Range(0, Count).Select(city => ($"n{city}", $"City {city}")));
        return new(folder, await KgServer.StartAsync(folder.Path, options, variables));
    }

    /// <returns>Status, Retry-After where it is given, text, and how long it took.</returns>
    public Task<Answer> AskAsync(string query, string accept = Json) => SendAsync(JsonBody(query), accept);

    /// <inheritdoc cref="AskAsync"/>
    public async Task<Answer> SendAsync(string body, string accept = Json)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Addresses["GraphQL"]) { Content = new StringContent(body, Encoding.UTF8, Json) };
        request.Headers.Add("Accept", accept);
        using var response = await _client.SendAsync(request);
        return new((int)response.StatusCode, response.Headers.RetryAfter?.Delta, await response.Content.ReadAsStringAsync(), TimeProvider.System.GetElapsedTime(started));
    }

    public async Task<int> StatusAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(new Uri(_server.Addresses["page"]), path));
        return (int)response.StatusCode;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _server.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    static string JsonBody(string query) => $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(query)}}}""";
}

public sealed record Answer(int Status, TimeSpan? RetryAfter, string Text, TimeSpan Time);
