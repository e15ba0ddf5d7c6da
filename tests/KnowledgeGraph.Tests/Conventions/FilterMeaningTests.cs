namespace KnowledgeGraph.Tests.Conventions;

/// <summary>What filters mean.</summary>
public sealed class FilterMeaningTests(SmallGraph graph) : IClassFixture<SmallGraph>
{
    [Theory]
    [InlineData("where: null", "c1 c2 c3 c4")]
    [InlineData("where: {}", "c1 c2 c3 c4")]
    [InlineData("where: { memberCount: {} }", "c1 c2 c3 c4")]
    [InlineData("where: { memberCount: { eq: 20 }, aliases: { any: true } }", "c1 c4")]
    [InlineData("where: { memberCount: { gte: 10, lt: 20 } }", "c2")]
    [InlineData("where: { or: [{ memberCount: { eq: 10 } }, { name: { eq: \"Gamma\" } }] }", "c2 c3")]
    public Task Members_are_joined_by_and_and_an_empty_filter_passes_all(string arguments, string expected)
        => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { memberCount: { eq: null } }", "c3")]
    [InlineData("where: { memberCount: { neq: null } }", "c1 c2 c4")]
    [InlineData("where: { host: { iso3: { eq: null } } }", "c2")]
    public Task Null_in_eq_and_neq_asks_for_absence(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { memberCount: null }")]
    [InlineData("where: { memberCount: { gt: null } }")]
    [InlineData("where: { name: { contains: null } }")]
    [InlineData("where: { adopted: { some: null } }")]
    [InlineData("where: { and: null }")]
    public Task A_null_elsewhere_in_a_filter_is_an_error(string arguments) => RefusedAsync(arguments, "HC0026");

    [Fact]
    public Task A_null_among_several_values_is_an_error()
        => RefusedAsync("where: { memberCount: { in: [10, null] } }", "HC0026");

    [Fact]
    public Task No_value_is_in_an_empty_list() => PassAsync("where: { memberCount: { in: [] } }", "");

    [Theory]
    [InlineData("{ eq: 20 }", "c1 c4", "{ neq: 20 }", "c2 c3")]
    [InlineData("{ in: [10, 20] }", "c1 c2 c4", "{ nin: [10, 20] }", "c3")]
    [InlineData("{ gt: 10 }", "c1 c4", "{ ngt: 10 }", "c2 c3")]
    [InlineData("{ lte: 10 }", "c2", "{ nlte: 10 }", "c1 c3 c4")]
    public async Task Whatever_a_comparison_leaves_out_passes_its_negation(string comparison, string expected, string negation, string others)
    {
        await PassAsync($"where: {{ memberCount: {comparison} }}", expected);
        await PassAsync($"where: {{ memberCount: {negation} }}", others);
        await PassAsync($"where: {{ not: {{ memberCount: {comparison} }} }}", others);
    }

    [Theory]
    [InlineData("where: { adopted: { some: { number: { eq: 2 } } } }", "c1 c2")]
    [InlineData("where: { adopted: { none: { number: { eq: 1 } } } }", "c2 c3 c4")]
    [InlineData("where: { adopted: { all: { number: { eq: 2 } } } }", "c2 c3 c4")]
    [InlineData("where: { adopted: { any: false } }", "c3 c4")]
    [InlineData("where: { aliases: { all: { startsWith: \"F\" } } }", "c2 c3 c4")]
    public Task All_passes_also_where_there_is_nothing(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { name: { startsWith: \"a\" } }", "c4")]
    [InlineData("where: { name: { contains: \"lpha\" } }", "c1 c4")]
    [InlineData("where: { name: { contains: \"%\" } }", "")]
    public Task Text_is_compared_letter_by_letter(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { name: { gt: \"ALPHABET\" } }", "c2 c3 c4")]
    [InlineData("where: { name: { gt: \"Z\" } }", "")]
    [InlineData("order: [{ name: ASC }]", "c1 c4 c2 c3")]
    public Task Text_is_ordered_as_people_order_it(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { host: {} }", "c1 c2")]
    [InlineData("where: { host: { exists: false } }", "c3 c4")]
    [InlineData("where: { host: { name: { neq: \"Norway\" } } }", "c2")]
    [InlineData("where: { not: { host: { name: { eq: \"Norway\" } } } }", "c2 c3 c4")]
    public Task A_filter_of_an_absent_node_passes_nothing(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { adopted: { count: { gte: 1 } } }", "c1 c2")]
    [InlineData("where: { adopted: { someEdge: { date: { neq: null }, node: { number: { eq: 1 } } } } }", "c1")]
    [InlineData("where: { adopted: { someEdge: { date: { neq: null }, node: { number: { eq: 2 } } } } }", "")]
    public Task A_relationship_is_counted_and_asked_together_with_its_node(string arguments, string expected) => PassAsync(arguments, expected);

    [Theory]
    [InlineData("where: { startDate: { within: \"2014\" } }", "c1 c2")]
    [InlineData("where: { startDate: { gt: \"2014-10\" } }", "")]
    [InlineData("where: { startDate: { gte: \"2014-10\" } }", "c1")]
    [InlineData("where: { startDate: { lte: \"2014\" } }", "c1 c2")]
    [InlineData("where: { startDate: { lt: \"2014\" } }", "")]
    [InlineData("where: { startDate: { eq: \"2014\" } }", "c2")]
    [InlineData("where: { startDate: { reaches: \"2014-10-25\" } }", "c2")]
    public Task A_period_is_compared_by_its_start_and_its_end(string arguments, string expected) => PassAsync(arguments, expected);

    async Task PassAsync(string arguments, string expected)
        => Assert.Equal(expected, await graph.ConferencesAsync(arguments));

    async Task RefusedAsync(string arguments, string code)
        => Assert.Contains($"\"code\":\"{code}\"", await graph.AnswerAsync($"{{ conferences({arguments}) {{ totalCount }} }}"), StringComparison.Ordinal);
}
