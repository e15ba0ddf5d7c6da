namespace KnowledgeGraph.Tests.Conventions;

/// <summary>Orders of lists.</summary>
public sealed class SortTests(SmallGraph graph) : IClassFixture<SmallGraph>
{
    [Fact]
    public void A_list_takes_an_order_of_several_values()
        => Assert.Contains("order: [MeetingSortInput!]", ConventionApi.Member("Query", "meetings"), StringComparison.Ordinal);

    [Fact]
    public void A_direction_is_one_of_two()
        => Assert.Equal("ASC\nDESC", ConventionApi.MembersOf("SortEnumType"));

    [Fact]
    public void Values_and_nodes_can_be_ordered_by_and_lists_of_values_cannot()
        => Assert.Equal(
            """
            id: SortEnumType
            name: SortEnumType
            kind: SortEnumType
            size: SortEnumType
            words: SortEnumType
            share: SortEnumType
            open: SortEnumType
            held: SortEnumType
            seen: SortEnumType
            changed: SortEnumType
            page: SortEnumType
            host: CitySortInput
            heldIn: CountSortInput
            adopted: CountSortInput
            """,
            ConventionApi.MembersOf("MeetingSortInput"));

    [Fact]
    public async Task Relationships_are_ordered_by_their_number()
        => Assert.Equal("c1 c2 c4 c3", await graph.ConferencesAsync("order: [{ adopted: { count: DESC } }, { memberCount: ASC }]"));

    [Fact]
    public async Task Edges_are_ordered_by_what_their_relationships_say()
    {
        var answer = await graph.AnswerAsync("""{ conference(id: "c1") { adopted(orderEdge: [{ date: ASC }], order: [{ number: DESC }]) { nodes { id } } } }""");

        Assert.Contains("orderEdge: [AdoptionSortInput!]", ConventionApi.Member("Meeting", "adopted"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"conference":{"adopted":{"nodes":[{"id":"r1"},{"id":"r2"}]}}}}""", answer);
    }

    [Theory]
    [InlineData("order: [{ memberCount: ASC }, { name: DESC }]", "c2 c4 c1 c3")]
    [InlineData("order: [{ memberCount: ASC, name: DESC }]", "c2 c4 c1 c3")]
    public async Task The_first_value_goes_first(string arguments, string expected)
        => Assert.Equal(expected, await graph.ConferencesAsync(arguments));

    [Theory]
    [InlineData("order: [{ memberCount: ASC }]", "c2 c1 c4 c3")]
    [InlineData("order: [{ memberCount: DESC }]", "c4 c1 c2 c3")]
    [InlineData("order: [{ host: { iso3: DESC } }]", "c1 c4 c3 c2")]
    public async Task Absent_values_come_last_either_way_and_ids_part_ties(string arguments, string expected)
        => Assert.Equal(expected, await graph.ConferencesAsync(arguments));

    [Fact]
    public async Task A_null_for_a_direction_is_an_error()
        => Assert.Contains("HC0026", await graph.AnswerAsync("{ conferences(order: [{ name: null }]) { totalCount } }"), StringComparison.Ordinal);

    [Fact]
    public void Unions_have_no_order()
    {
        Assert.DoesNotContain("order:", ConventionApi.Member("Query", "adopters"), StringComparison.Ordinal);
        Assert.False(ConventionApi.Has("input AdopterSortInput"));
    }
}
