using System.Text.Json;
using KnowledgeGraph.Tests.Support;
using static KnowledgeGraph.Tests.Operations.Budget.DocumentBudgetTests;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Documents whose validation costs other servers seconds or minutes.</summary>
[Collection(AttackedServerCollection.Name)]
public sealed class ValidationTests(AttackedServer server)
{
    // Of processor time.
    static readonly TimeSpan Bound = TimeBound.OfMilliseconds(250);

    const int MaxErrors = 5;
    const int MaxBytes = 5_000;

    public static TheoryData<string, string> Documents => new()
    {
        { "200 x 100 inline fragments", $"{{{Repeat(200, _ => $"...on Query{{cities{{nodes{{{Repeat(100, _ => "...on City{name}")}}}}}}}")}}}" },
        { "2,000 duplicates", $"{{{Repeat(2_000, _ => " __typename")}}}" },
        { "2,000 duplicates below", $"{{cities{{nodes{{{Repeat(2_000, _ => " name")}}}}}}}" },
        { "as many duplicates as are compared", $"{{cities{{nodes{{{Repeat(440, _ => " name")}}}}}}}" },
        { "2^20 spreads", "{...F0}" + Repeat(20, i => $" fragment F{i} on Query{{...F{i + 1} ...F{i + 1}}}") + " fragment F20 on Query{__typename}" },
        { "10,000 unknown fields", $"{{{Repeat(10_000, i => $" f{i}")}}}" },
        { "2,000 unknown fields with near names", $"{{cities{{nodes{{{Repeat(2_000, i => $" nam{i}")}}}}}}}" },
        { "1,000 unknown arguments", $"{{cities({Repeat(1_000, i => $" firs{i}:1")}){{totalCount}}}}" },
        { "1,000 unknown members of a filter", $"{{cities(where:{{{Repeat(1_000, i => $" nam{i}:{{}}")}}}){{totalCount}}}}" },
        { "1,000 unknown variables", $"{{cities{{nodes{{{Repeat(1_000, i => $" n{i}:claims(fields:$v{i}){{id}}")}}}}}}}" },
        { "1,000 variables of unknown types", $"query({Repeat(1_000, i => $"$v{i}:Citi{i} ")}){{__typename}}" },
        { "1,200 variables that nobody uses", $"query({Repeat(1_200, i => $"$v{i}:Int ")}){{__typename}}" },
        { "as many variables as may be, that nobody uses", $"query({Repeat(249, i => $"$v{i}:Int ")}){{__typename}}" },
        { "2,400 variables that nobody defined", $"{{nodes(ids:[{Repeat(2_400, i => $"$v{i} ")}]){{id}}}}" },
        { "240 fragments that nobody uses", "{__typename}" + Repeat(240, i => $" fragment F{i} on City{{name}}") },
        { "400 fragments that nobody uses", "{__typename}" + Repeat(400, i => $" fragment F{i} on City{{name}}") },
        { "spreads of each other", "{...F0}" + Repeat(100, i => $" fragment F{i} on Query{{...F{(i + 1) % 100} ...F{(i + 2) % 100}}}") },
        { "fields that differ in arguments", $"{{cities{{nodes{{{Repeat(400, i => $" claims(fields:[\"f{i}\"]){{id}}")}}}}}}}" },
        { "10 unknown directives", $"{{__typename{Repeat(10, _ => " @aa")}}}" },
        { "50 unknown directives", $"{{__typename{Repeat(50, i => $" @a{i}")}}}" },
        { "1,000 directives", $"{{__typename{Repeat(1_000, _ => " @skip(if:true)")}}}" },
    };

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public async Task It_is_refused_for_little_and_says_little(string name, string document)
    {
        var (spent, status, text) = await server.MeasureAsync($$"""{"query":{{JsonSerializer.Serialize(document)}}}""", Bound);

        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {spent.TotalMilliseconds:0} ms, {status}, {text.Length} bytes.");
        Assert.True(spent < Bound, $"{spent.TotalMilliseconds} ms");
        Assert.InRange(text.Length, 1, MaxBytes);
        if (name != "as many duplicates as are compared")
            Assert.InRange(JsonDocument.Parse(text).RootElement.GetProperty("errors").GetArrayLength(), 1, MaxErrors);
        await server.AssertUnharmedAsync();
    }
}
