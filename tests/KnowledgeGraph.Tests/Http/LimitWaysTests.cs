using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Support;
using static KnowledgeGraph.Tests.Operations.Budget.DocumentBudgetTests;

namespace KnowledgeGraph.Tests.Http;

/// <summary>Each limit holds whichever way a request comes: n passes, one more is refused with the same code.</summary>
public sealed class LimitWaysTests(SeededGraph graph)
{
    static readonly EngineLimits Limits = new()
    {
        MaxTokens = 200,
        MaxDepth = 6,
        MaxFields = 40,
        MaxFieldVisits = 60,
        MaxFieldComparisons = 90,
        MaxRootFields = 8,
        MaxDirectives = 9,
        MaxDefinitions = 7,
        MaxFilterTerms = 12,
        MaxOrderKeys = 3,
        MaxPageSize = 20,
        MaxTypeCost = 1_000,
        MaxFieldCost = 60,
    };

    // The limit, its code, and a request that uses n of what it counts: as written, and by way of fragments or variables.
    static readonly (string Limit, int N, string Code, Func<int, string> Written, Func<int, string>? InFragment, Func<int, (string Query, string Variables)>? InVariable)[] Cases =
    [
        ("MaxTokens", 200, "KG_DOCUMENT_TOO_LARGE", n => $"{{ conferences(where: {{ id: {{ in: [{Repeat(n - 20, _ => "\"a\" ")}] }} }}) {{ totalCount }} }}", null, null),
        ("MaxFields", 40, "KG_DOCUMENT_TOO_LARGE", n => $"{{ conferences {{ {Repeat(n - 1, i => $"a{i}: __typename ")} }} }}",
            n => $"{{ conferences {{ ...F }} }} fragment F on ConferencesConnection {{ {Repeat(n - 1, i => $"a{i}: __typename ")} }}", null),
        ("MaxDirectives", 9, "KG_DOCUMENT_TOO_LARGE", n => $"{{ {Repeat(n, i => $"a{i % 3}: __typename @skip(if: false) ")} }}",
            n => $"{{ ...F }} fragment F on Query {{ {Repeat(n, i => $"a{i % 3}: __typename @skip(if: false) ")} }}", null),
        ("MaxDefinitions", 7, "KG_DOCUMENT_TOO_LARGE", n => $"query ({Repeat(n - 1, i => $"$v{i}: Boolean = true ")}) {{ {Repeat(n - 1, i => $"a{i}: __typename @include(if: $v{i}) ")} }}",
            n => $"{{ {Repeat(n - 1, i => $"...F{i} ")} }} {Repeat(n - 1, i => $"fragment F{i} on Query {{ a{i}: __typename }} ")}", null),
        ("MaxDepth", 6, "KG_DOCUMENT_TOO_LARGE", n => $"{{ conference(id: \"pp-14\") {Below(n)} }}",
            n => $"{{ conference(id: \"pp-14\") {{ ...F }} }} fragment F on Conference {Below(n)}", null),
        ("MaxRootFields", 8, "KG_DOCUMENT_TOO_LARGE", n => $"{{ {Repeat(n, i => $"a{i}: __typename ")} }}", n => $"{{ ...F }} fragment F on Query {{ {Repeat(n, i => $"a{i}: __typename ")} }}", null),
        ("MaxFilterTerms", 5, "KG_DOCUMENT_TOO_LARGE", n => $"{{ conferences(where: {{ or: [{Repeat(n, _ => "{ id: { eq: \"a\" } } ")}] }}) {{ totalCount }} }}", null,
            n => ("query ($w: ConferenceFilterInput) { conferences(where: $w) { totalCount } }", $$"""{ "w": { "or": [{{string.Join(',', Enumerable.Repeat("""{ "id": { "eq": "a" } }""", n))}}] } }""")),
        ("MaxOrderKeys", 3, "KG_DOCUMENT_TOO_LARGE", n => $"{{ conferences(order: [{Repeat(n, _ => "{ name: ASC } ")}]) {{ totalCount }} }}", null,
            n => ("query ($o: [ConferenceSortInput!]) { conferences(order: $o) { totalCount } }", $$"""{ "o": [{{string.Join(',', Enumerable.Repeat("""{ "name": "ASC" }""", n))}}] }""")),
        ("MaxPageSize", 20, "HC0051", n => $"{{ conferences(first: {n}) {{ totalCount }} }}", n => $"{{ ...F }} fragment F on Query {{ conferences(last: {n}) {{ totalCount }} }}",
            n => ("query ($n: Int) { conferences(first: $n) { totalCount } }", $$"""{ "n": {{n}} }""")),
        ("MaxPageSize of ids", 20, "HC0051", n => $"{{ nodes(ids: [{Repeat(n, _ => "\"a\" ")}]) {{ id }} }}", n => $"{{ ...F }} fragment F on Query {{ nodes(ids: [{Repeat(n, _ => "\"a\" ")}]) {{ id }} }}",
            n => ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", $$"""{ "i": [{{string.Join(',', Enumerable.Repeat("\"a\"", n))}}] }""")),
        ("MaxFieldCost", 6, "HC0047", n => $"{{ conferences(first: 10) {{ nodes {{ {Repeat(n - 1, i => $"a{i}: host {{ id }} ")} }} }} }}",
            n => $"{{ conferences(first: 10) {{ nodes {{ ...F }} }} }} fragment F on Conference {{ {Repeat(n - 1, i => $"a{i}: host {{ id }} ")} }}", null),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Limit)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_holds_by_POST_GET_id_fragment_and_variable(string limit)
    {
        var (_, n, code, written, inFragment, inVariable) = Cases.Single(one => one.Limit == limit);
        using var limited = new LoadedGraph(graph.Source, Limits);
        await using var host = await WebHost.StartOnAsync(limited.Engine, new() { Documents = TrustedDocuments.Of([written(n), written(n + 1)]) });
        var ways = new List<(string Way, Func<int, Task<string>> AskAsync)>
        {
            ("POST", many => PostAsync(host, "query", written(many))),
            ("GET", many => GetAsync(host, written(many))),
            ("documentId", many => PostAsync(host, "documentId", TrustedDocuments.IdOf(written(many)))),
        };
        if (inFragment is not null)
            ways.Add(("fragment", many => PostAsync(host, "query", inFragment(many))));
        if (inVariable is not null)
            ways.Add(("variable", many => PostAsync(host, "query", inVariable(many).Query, inVariable(many).Variables)));

        foreach (var (way, askAsync) in ways)
        {
            var (within, beyond) = (await askAsync(n), await askAsync(n + 1));
            Assert.True(within.StartsWith("{\"data\":", StringComparison.Ordinal), $"{way}, {n}: {within}");
            Assert.True(beyond.Contains($"\"code\":\"{code}\"", StringComparison.Ordinal), $"{way}, {n + 1}: {beyond}");
        }
    }

    // Levels below the root, each within the one before.
    static string Below(int depth)
        => depth == 2 ? "{ id }" : depth == 3 ? "{ host { id } }" : $"{{ host {{ hosted(first: 1) {(depth == 4 ? "{ totalCount }" : $"{{ nodes {Below(depth - 3)} }}")} }} }}";

    static async Task<string> PostAsync(WebHost host, string member, string document, string variables = "{}")
    {
        using var content = new StringContent($$"""{"{{member}}":{{JsonSerializer.Serialize(document)}},"variables":{{variables}}}""", Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }

    static async Task<string> GetAsync(WebHost host, string document)
    {
        using var response = await host.Client.GetAsync($"/graphql?query={Uri.EscapeDataString(document)}");
        return await response.Content.ReadAsStringAsync();
    }
}
