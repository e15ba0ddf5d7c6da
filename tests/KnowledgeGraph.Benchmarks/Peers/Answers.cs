using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>Whether two servers know the same facts: the values of their answers in the order of the text, whatever holds them.</summary>
static class Answers
{
    // Of the requests that vary, as many are compared.
    const int MaxCompared = 50;

    /// <exception cref="InvalidOperationException">Some answer differs from that of the first, or has no values.</exception>
    public static async Task CompareAsync(PeerQuestion question, IReadOnlyList<Contestant> contestants)
    {
        using var client = new HttpClient();
        for (var i = 0; i < Math.Min(MaxCompared, question.Ids?.Count ?? 1); i++)
        {
            var expected = await ValuesAsync(client, contestants[0], question, i);
            foreach (var other in contestants.Skip(1))
                ThrowIfDifferent(expected, await ValuesAsync(client, other, question, i), $"{question.Name}, request {i}: {other.Name}");
        }
    }

    /// <returns>The length of an answer in bytes.</returns>
    public static async Task<int> MeasureAsync(Contestant contestant, PeerQuestion question)
    {
        using var client = new HttpClient();
        return (await AskAsync(client, contestant.Server.Url, question.Bodies(contestant.Query(question))[0])).Length;
    }

    public static async Task<byte[]> AskAsync(HttpClient client, string url, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync(new Uri(url), content);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    static async Task<List<string>> ValuesAsync(HttpClient client, Contestant contestant, PeerQuestion question, int request)
    {
        using var answer = JsonDocument.Parse(await AskAsync(client, contestant.Server.Url, question.Bodies(contestant.Query(question))[request]));
        return answer.RootElement.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"{question.Name}: {contestant.Name} answers with errors: {errors}")
            : [.. Values(answer.RootElement.GetProperty("data"))];
    }

    static IEnumerable<string> Values(JsonElement element, string name = "")
        => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Values(property.Value, property.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(item, name)),
            _ => [$"{name}: {element.GetRawText()}"],
        };

    static void ThrowIfDifferent(List<string> expected, List<string> actual, string what)
    {
        if (expected.Count == 0 || !expected.SequenceEqual(actual))
            throw new InvalidOperationException($"{what} has other values: {string.Join(" | ", actual.Except(expected).Take(3))} for {string.Join(" | ", expected.Except(actual).Take(3))}");
    }
}
