using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public sealed class LimitTests
{
    // Three times from the nation to its hundred conferences and back.
    static readonly string Everything = "{ nations { nodes " + string.Concat(Enumerable.Repeat("{ hosted(first: 100) { nodes { host ", 3))
        + "{ id }" + string.Concat(Enumerable.Repeat(" } } }", 3)) + " } }";

    [Fact]
    public async Task An_answer_larger_than_allowed_is_an_error_and_no_part_of_it_is_sent()
    {
        using var graph = new LoadedGraph(Hub(), LoadedGraph.Unpriced with { MaxAnswerBytes = 64 * 1024 });

        Assert.Equal(
            """{"errors":[{"message":"The answer is larger than 65536 bytes.","extensions":{"code":"KG_ANSWER_TOO_LARGE","hint":"Ask for smaller pages or fewer fields."}}],"data":null}""",
            await graph.AnswerAsync(Everything));
        Assert.Equal("""{"data":{"nation":{"id":"n"}}}""", await graph.AnswerAsync("{ nation(id: \"n\") { id } }"));
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped()
    {
        using var graph = new LoadedGraph(Hub(), LoadedGraph.Unpriced with { Timeout = TimeSpan.FromMilliseconds(1) });

        Assert.Equal(
            """{"errors":[{"message":"The request took longer than 0.001 s.","extensions":{"code":"HC0045","hint":"Ask for less at once."}}],"data":null}""",
            await graph.AnswerAsync(Everything));
    }

    [Fact]
    public async Task A_caller_that_has_gone_stops_its_request()
    {
        using var graph = new LoadedGraph(Hub(), LoadedGraph.Unpriced);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await graph.Engine.ExecuteAsync(new(Everything), gone.Token));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task A_page_may_have_as_many_rows_as_the_limit_says(int size, bool allowed)
    {
        using var graph = new LoadedGraph(Hub(), new() { MaxPageSize = 3 });

        var direct = await graph.AnswerAsync($"{{ conferences(first: {size}) {{ nodes {{ id }} }} }}");
        var variable = await graph.AnswerAsync("query ($n: Int) { conferences(last: $n) { nodes { id } } }", $$"""{ "n": {{size}} }""");

        Assert.Equal(allowed, direct.StartsWith("{\"data\"", StringComparison.Ordinal));
        Assert.Equal(allowed, variable.StartsWith("{\"data\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task As_many_ids_as_the_limit_says_may_be_asked_for(int count, bool allowed)
    {
        using var graph = new LoadedGraph(Hub(), new() { MaxPageSize = 3 });
        var ids = string.Join(',', Enumerable.Repeat("\"n\"", count));

        var answer = await graph.AnswerAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{ "ids": [{{ids}}] }""");

        Assert.Equal(allowed, answer.StartsWith("{\"data\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task A_filter_may_have_as_many_members_as_the_limit_says(int count, bool allowed)
    {
        using var graph = new LoadedGraph(Hub(), new() { MaxFilterTerms = 9 });
        var terms = string.Join(", ", Enumerable.Repeat("""{ "id": { "eq": "n" } }""", count));

        var literal = await graph.AnswerAsync($"{{ nations(where: {{ or: [{terms.Replace("\"id\"", "id", StringComparison.Ordinal).Replace("\"eq\"", "eq", StringComparison.Ordinal)}] }}) {{ totalCount }} }}");
        var variable = await graph.AnswerAsync("query ($w: NationFilterInput) { nations(where: $w) { totalCount } }", $$"""{ "w": { "or": [{{terms}}] } }""");

        Assert.Equal(literal, variable.Replace("\"column\":33", "\"column\":3", StringComparison.Ordinal));
        Assert.Equal(allowed, literal == """{"data":{"nations":{"totalCount":1}}}""");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task An_order_may_have_as_many_values_as_the_limit_says(int count, bool allowed)
    {
        using var graph = new LoadedGraph(Hub(), new() { MaxOrderKeys = 3 });

        var answer = await graph.AnswerAsync($"{{ nations(order: [{string.Join(", ", Enumerable.Repeat("{ name: ASC }", count))}]) {{ totalCount }} }}");

        Assert.Equal(allowed, answer == """{"data":{"nations":{"totalCount":1}}}""");
    }

    [Fact]
    public async Task The_largest_filter_allowed_runs()
    {
        using var graph = new LoadedGraph(Hub());
        var or = string.Join(", ", Enumerable.Range(0, 124).Select(i => $"{{ name: {{ eq: \"{i}\" }} }}"));

        Assert.Equal("""{"data":{"nations":{"totalCount":0}}}""", await graph.AnswerAsync($"{{ nations(where: {{ or: [{or}] }}) {{ totalCount }} }}"));
    }

    // One nation that hosted a hundred conferences: each level back and forth multiplies the answer.
    static GraphSource Hub()
    {
        var builder = new GraphBuilder().Node("Nation", "n", ("name", "N"));
        for (var i = 0; i < 100; i++)
            builder.Node("Conference", $"c{i:000}", ("name", $"C{i}")).Relationship($"c{i:000}", "HOSTED_BY", "n");
        return builder.Build();
    }
}
