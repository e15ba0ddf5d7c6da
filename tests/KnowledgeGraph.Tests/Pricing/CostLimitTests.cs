using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Pricing;

/// <summary>What costs as much as the limit passes, what costs one more is refused before anything is read.</summary>
public sealed class CostLimitTests
{
    public static TheoryData<string, string> Operations => new()
    {
        // Literal, variable, default; nested, in fragments, under aliases: 20 objects and 4 reads each.
        { "{ nations(first: 3) { nodes { hosted(first: 4) { nodes { id } } } } }", "" },
        { "query ($n: Int) { nations(first: $n) { nodes { hosted(first: 4) { nodes { id } } } } }", """{ "n": 3 }""" },
        { "query ($n: Int = 3) { nations(last: $n) { nodes { hosted(last: 4) { nodes { id } } } } }", "" },
        { "query ($n: Int!, $m: Int) { nations(first: $n) { ...P } } fragment P on NationsConnection { nodes { ... on Nation { hosted(first: $m) { nodes { id } } } } }", """{ "n": 3, "m": 4 }""" },
        { "query ($n: Int) { a: nations(first: $n) { nodes { id } } b: nations(first: $n) { nodes { id } } nation(id: 1) { id } conference(id: 1) { id } }", """{ "n": 7 }""" },
        { "query ($n: Int, $no: Boolean!) { nations(first: $n) { nodes { hosted(first: 4) { nodes { id } } } claims: nodes @include(if: $no) { id } } }", """{ "n": 3, "no": false }""" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task As_many_objects_as_the_limit_says_may_be_asked_for(string operation, string variables)
    {
        var objects = operation.Contains("a: nations", StringComparison.Ordinal) ? 19 : 20;
        using var graph = new LoadedGraph(new GraphBuilder().Build(), new() { MaxTypeCost = objects });
        using var smaller = new LoadedGraph(new GraphBuilder().Build(), new() { MaxTypeCost = objects - 1 });

        Assert.StartsWith("""{"data":{""", await graph.AnswerAsync(operation, variables));
        Assert.Equal(
            $$$"""{"errors":[{"message":"The type cost of the request is {{{objects}}} objects; {{{objects - 1}}} are allowed.","extensions":{"code":"HC0047","hint":"Ask for smaller pages or fewer levels of lists. With the header 'GraphQL-Cost: validate' a request is only priced.","typeCost":{{{objects}}},"maxTypeCost":{{{objects - 1}}}}}]}""",
            await smaller.AnswerAsync(operation, variables));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task As_many_reads_as_the_limit_says_may_be_asked_for(string operation, string variables)
    {
        using var graph = new LoadedGraph(new GraphBuilder().Build(), new() { MaxFieldCost = 4 });
        using var smaller = new LoadedGraph(new GraphBuilder().Build(), new() { MaxFieldCost = 3 });

        Assert.StartsWith("""{"data":{""", await graph.AnswerAsync(operation, variables));
        Assert.Equal(
            """{"errors":[{"message":"The field cost of the request is 4 reads; 3 are allowed.","extensions":{"code":"HC0047","hint":"Ask for smaller pages or fewer levels of lists. With the header 'GraphQL-Cost: validate' a request is only priced.","fieldCost":4,"maxFieldCost":3}}]}""",
            await smaller.AnswerAsync(operation, variables));
    }

    [Fact]
    public async Task The_same_operation_passes_or_not_by_its_variables()
    {
        using var graph = new LoadedGraph(new GraphBuilder().Build(), new() { MaxTypeCost = 12 });
        const string Operation = "query ($n: Int) { nations(first: $n) { nodes { id } } }";

        Assert.StartsWith("""{"data":""", await graph.AnswerAsync(Operation, """{ "n": 10 }"""));
        Assert.Contains("HC0047", await graph.AnswerAsync(Operation, """{ "n": 11 }"""), StringComparison.Ordinal);
        Assert.StartsWith("""{"data":""", await graph.AnswerAsync(Operation));
    }

    [Fact]
    public async Task An_absurd_request_is_refused_by_the_limits_that_come_with_us()
    {
        using var graph = new LoadedGraph(new GraphBuilder().Build());

        var answer = await graph.AnswerAsync("""
            { conferences(first: 100) { nodes { adopted(first: 100) { nodes { adoptedBy(first: 100) { nodes { adopted(first: 100) { nodes { id } } } } } } } } }
            """);

        Assert.StartsWith("""{"errors":[{"message":"The field cost of the request is 1010101 reads; 100000 are allowed.",""", answer);
    }

    [Fact]
    public async Task A_page_too_large_keeps_its_own_error()
    {
        using var graph = new LoadedGraph(new GraphBuilder().Build(), new() { MaxTypeCost = 102 });

        Assert.Contains("HC0051", await graph.AnswerAsync("{ nations(first: 1000000) { nodes { id } } }"), StringComparison.Ordinal);
        Assert.Contains("HC0079", await graph.AnswerAsync("{ nations(first: -1) { nodes { id } } }"), StringComparison.Ordinal);
    }
}
