using System.Text.Json.Nodes;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Budget;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Operations.Pricing;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Tests.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Pricing;

/// <summary>What operations cost: reads, then objects.</summary>
public sealed class PriceTests : IDisposable
{
    readonly LoadedGraph _graph = new(new GraphBuilder().Build(), new() { MaxDepth = 20 });

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("{ __typename __schema { types { name } } }", 0, 1)]
    [InlineData("{ nation(id: 1) { id name label } }", 1, 2)]
    [InlineData("{ conference(id: 1) { host { name } } }", 2, 3)]
    [InlineData("{ nation(id: 1) { claims { id } } }", 2, 12)]
    [InlineData("{ nations { nodes { id } } }", 1, 12)]
    [InlineData("{ nations(first: 3) { nodes { id } } }", 1, 5)]
    [InlineData("{ nations(last: 3) { edges { cursor node { id } } } }", 1, 8)]
    [InlineData("{ nations(first: 3) { pageInfo { hasNextPage } nodes { id } edges { cursor } } }", 3, 9)]
    [InlineData("{ nations(first: 0) { nodes { id hosted { nodes { id } } } } }", 1, 2)]
    [InlineData("{ nations(first: 3) { nodes { hosted(first: 4) { nodes { id } } } } }", 4, 20)]
    [InlineData("{ nations(first: 3) { nodes { hosted(first: 4, order: { id: ASC }) { nodes { id } } } } }", 34, 20)]
    [InlineData("{ nations(first: 3, order: { id: ASC }) { nodes { id } } }", 2, 5)]
    [InlineData("{ nations { totalCount } }", 1, 2)]
    [InlineData("{ nations(where: { name: { eq: \"A\" } }) { totalCount } }", 12, 2)]
    [InlineData("{ nations { aggregates { count name { min max } iso3 { distinct } } } }", 21, 5)]
    [InlineData("{ nations { facets { iso3 { value count } hosted(first: 3) { node { id } } } } }", 20, 19)]
    [InlineData("{ nations(where: { name: { eq: \"A\" } }) { aggregates { count } } }", 12, 3)]
    [InlineData("{ nations(where: { name: { contains: \"A\" } }) { nodes { id } } }", 13, 12)]
    [InlineData("{ nations(where: { hosted: { some: { name: { nendsWith: \"A\" } } } }) { nodes { id } } }", 15, 12)]
    [InlineData("{ nodes(ids: [1, 2, 3]) { id } }", 3, 4)]
    [InlineData("{ node(id: 1) { ... on Nation { claims { id } } ... on Conference { host { id } } } }", 2, 12)]
    [InlineData("{ a: nation(id: 1) { id } b: nation(id: 1) { id } nation(id: 1) { id } nation(id: 1) { name } }", 3, 4)]
    public async Task Each_object_is_counted_and_each_read(string operation, long reads, long objects)
        => Assert.Equal((reads, objects), await PriceAsync(operation));

    [Theory]
    [InlineData("{ n: 3 }", 4, 20)]
    [InlineData("{}", 11, 62)]
    [InlineData("{ n: null }", 11, 62)]
    [InlineData("{ n: 0 }", 1, 2)]
    public async Task A_variable_counts_as_its_value_and_else_as_the_default(string variables, long reads, long objects)
        => Assert.Equal((reads, objects), await PriceAsync(
            "query ($n: Int) { nations(first: $n) { nodes { ...F } } } fragment F on Nation { hosted(first: 4) { nodes { id } } }",
            variables.Replace("n:", "\"n\":", StringComparison.Ordinal)));

    [Fact]
    public async Task A_variable_of_ids_or_of_a_filter_counts_as_it_would_in_the_document()
    {
        Assert.Equal((2, 3), await PriceAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{ "ids": ["a", "b"] }"""));
        Assert.Equal((1, 2), await PriceAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{ "ids": "a" }"""));
        Assert.Equal((2, 3), await PriceAsync("query ($a: ID!) { nodes(ids: [$a, $a]) { id } }", """{ "a": "a" }"""));
        Assert.Equal((13, 12), await PriceAsync(
            "query ($w: NationFilterInput) { nations(where: $w) { nodes { id } } }", """{ "w": { "name": { "contains": "A" } } }"""));
        Assert.Equal((1, 12), await PriceAsync("query ($w: NationFilterInput) { nations(where: $w) { nodes { id } } }", "{}"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MaxValue)]
    public async Task A_page_size_that_is_refused_when_it_is_read_has_a_price_too(int size)
    {
        var price = await PriceAsync("query ($n: Int) { nations(first: $n) { nodes { id } } }", $$"""{ "n": {{size}} }""");

        Assert.Equal((1, size < 0 ? 2 : 102), price);
    }

    [Fact]
    public async Task A_price_beyond_all_numbers_stops_at_the_largest()
    {
        const int Levels = 9;
        var operation = "query ($n: Int) { nations(first: $n) { nodes { " + string.Concat(Enumerable.Repeat("hosted(first: $n) { nodes { host { ", Levels))
            + "id" + string.Concat(Enumerable.Repeat(" } } }", Levels)) + " } } }";
        using var deep = new LoadedGraph(new GraphBuilder().Build(), new() { MaxDepth = 100 });

        Assert.Contains("\"typeCost\":9007199254740991}", await AnswerAsync(deep, operation, """{ "n": 100 }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_price_is_what_the_SDL_says_and_grows_with_the_sizes_of_pages()
    {
        var sizes = new[] { 0, 1, 17, 100 }
            .Select(n => (n, Sdl: new SdlPrice(_graph.Engine.Served.Sdl, new Dictionary<string, int> { ["n"] = n }))).ToList();
        for (var seed = 0; seed < 100; seed++)
        {
            var operation = new RandomOperation(sizes[0].Sdl, seed).Write();
            (long Field, long Type) before = default;
            foreach (var (n, sdl) in sizes)
            {
                var price = await PriceAsync(operation, $$"""{ "n": {{n}} }""");
                Assert.Equal((operation, sdl.Of(operation)), (operation, price));
                Assert.True(price.Field >= before.Field && price.Type >= before.Type, operation);
                before = price;
            }
        }
    }

    [Fact]
    public void Pricing_a_request_of_a_known_operation_allocates_nothing()
    {
        const string Text = "query ($n: Int, $ids: [ID!]!) { a: nations(first: $n) { nodes { hosted(last: $n) { nodes { id } } } } nodes(ids: $ids) { id } }";
        var api = ApiSchema.Build(SmallSchema.Schema);
        var prepared = new PreparedDocument(DocumentBudget.Parse(Text, new()).Document!, api).Operations[0];
        var variables = VariableReader.Read(prepared.Variables, """{ "n": 3, "ids": ["a", "b"] }"""u8).Values!;
        var price = Pricer.Price(OperationCompiler.Compile(api, prepared, variables, new()).Operation!, new());

        var cost = price.Of(variables);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            cost = price.Of(variables);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(new Cost(19, 6), cost);
    }

    [Fact]
    public void The_sizes_in_the_SDL_are_those_of_the_limits()
    {
        Assert.Equal(CostWeights.DefaultPage, new EngineLimits().DefaultPageSize);
        Assert.Equal(CostWeights.MaxIds, new EngineLimits().MaxPageSize);
    }

    async Task<(long Field, long Type)> PriceAsync(string operation, string variables = "")
    {
        var answer = await AnswerAsync(_graph, operation, variables);
        var cost = JsonNode.Parse(answer)!["extensions"]?["operationCost"] ?? throw new Xunit.Sdk.XunitException($"{operation}\n{answer}");
        return ((long)cost["fieldCost"]!, (long)cost["typeCost"]!);
    }

    static async Task<string> AnswerAsync(LoadedGraph graph, string operation, string variables)
    {
        var request = new GraphRequest(operation, null, System.Text.Encoding.UTF8.GetBytes(variables)) { Cost = CostAnswer.Only };
        using var answer = await graph.Engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(answer.Body.Span);
    }
}
