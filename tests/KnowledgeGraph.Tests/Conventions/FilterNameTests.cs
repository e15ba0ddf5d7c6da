namespace KnowledgeGraph.Tests.Conventions;

/// <summary>The names and shapes of filters.</summary>
public sealed class FilterNameTests
{
    [Fact]
    public void A_list_takes_a_filter_that_may_be_left_out()
    {
        Assert.Contains("where: MeetingFilterInput,", ConventionApi.Member("Query", "meetings"), StringComparison.Ordinal);
        Assert.Contains("where: TextFilterInput,", ConventionApi.Member("Meeting", "adopted"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_is_joined_by_and_or_and_not()
        => Assert.Equal(
            """
            and: [CityFilterInput!]
            or: [CityFilterInput!]
            not: CityFilterInput
            exists: Boolean
            id: IdOperationFilterInput
            name: StringOperationFilterInput
            claims: ClaimsFilterInput
            """,
            ConventionApi.MembersOf("CityFilterInput"));

    [Fact]
    public void A_value_is_compared_by_an_input_named_after_its_type()
        => Assert.All(
            [
                "id: IdOperationFilterInput", "name: StringOperationFilterInput", "kind: KindOperationFilterInput",
                "size: IntOperationFilterInput", "words: LongOperationFilterInput", "share: FloatOperationFilterInput",
                "open: BooleanOperationFilterInput", "held: PartialDateOperationFilterInput", "seen: DateOperationFilterInput",
                "changed: DateTimeOperationFilterInput", "page: UrlOperationFilterInput",
            ],
            member => Assert.Contains(member, ConventionApi.MembersOf("MeetingFilterInput").Split('\n')));

    [Fact]
    public void A_relationship_to_one_is_filtered_like_its_node()
        => Assert.Equal("host: CityFilterInput", ConventionApi.Member("MeetingFilterInput", "host"));

    [Fact]
    public void A_relationship_to_many_has_a_filter_of_its_own()
    {
        Assert.Equal("adopted: MeetingAdoptedFilterInput", ConventionApi.Member("MeetingFilterInput", "adopted"));
        Assert.Equal(
            """
            some: TextFilterInput
            none: TextFilterInput
            all: TextFilterInput
            any: Boolean
            someEdge: MeetingAdoptedEdgeFilterInput
            count: IntOperationFilterInput
            """,
            ConventionApi.MembersOf("MeetingAdoptedFilterInput"));
    }

    [Fact]
    public void A_list_of_values_is_filtered_by_its_elements()
    {
        Assert.Equal("aliases: ListStringOperationFilterInput", ConventionApi.Member("MeetingFilterInput", "aliases"));
        Assert.Equal(
            """
            all: StringOperationFilterInput
            none: StringOperationFilterInput
            some: StringOperationFilterInput
            any: Boolean
            """,
            ConventionApi.MembersOf("ListStringOperationFilterInput"));
    }

    [Fact]
    public void Text_has_the_operations_of_text_and_of_order()
        => Assert.Equal(
            "and or eq neq in nin contains ncontains startsWith nstartsWith endsWith nendsWith gt ngt gte ngte lt nlt lte nlte",
            NamesOf("StringOperationFilterInput"));

    [Theory]
    [InlineData("Int")]
    [InlineData("Long")]
    [InlineData("Float")]
    [InlineData("Date")]
    [InlineData("DateTime")]
    public void What_has_an_order_has_its_operations(string type)
        => Assert.Equal("eq neq in nin gt ngt gte ngte lt nlt lte nlte", NamesOf($"{type}OperationFilterInput"));

    [Fact]
    public void A_boolean_is_equal_or_not()
        => Assert.Equal("eq neq", NamesOf("BooleanOperationFilterInput"));

    [Theory]
    [InlineData("Id")]
    [InlineData("Kind")]
    public void An_id_or_an_enum_is_equal_or_one_of_several(string type)
        => Assert.Equal("eq neq in nin", NamesOf($"{type}OperationFilterInput"));

    [Fact]
    public void The_operand_is_of_the_type_compared()
        => Assert.Equal(
            """
            eq: Kind
            neq: Kind
            in: [Kind]
            nin: [Kind]
            """,
            ConventionApi.MembersOf("KindOperationFilterInput"));

    [Fact]
    public void A_period_can_also_contain_and_reach()
        => Assert.Equal("eq neq in nin gt ngt gte ngte lt nlt lte nlte within reaches", NamesOf("PartialDateOperationFilterInput"));

    [Fact]
    public void An_interface_is_filtered_by_its_fields_and_its_type()
    {
        Assert.Equal("and or not exists id name heldIn type claims", NamesOf("EventFilterInput"));
        Assert.Equal("type: EventTypeOperationFilterInput", ConventionApi.Member("EventFilterInput", "type"));
    }

    [Fact]
    public void A_union_is_filtered_by_a_member_for_each_type()
    {
        Assert.Equal("and or not exists meeting city claims", NamesOf("AdopterFilterInput"));
        Assert.Equal("city: CityFilterInput", ConventionApi.Member("AdopterFilterInput", "city"));
    }

    [Fact]
    public void Edges_are_filtered_beside_nodes()
    {
        Assert.Contains("whereEdge: MeetingAdoptedEdgeFilterInput,", ConventionApi.Member("Meeting", "adopted"), StringComparison.Ordinal);
        Assert.Equal("and or not node day asNew claims", NamesOf("MeetingAdoptedEdgeFilterInput"));
    }

    [Fact]
    public void Claims_are_a_filter_of_every_node_and_edge()
        => Assert.Equal("some none all any count", NamesOf("ClaimsFilterInput"));

    static string NamesOf(string input)
        => string.Join(' ', ConventionApi.MembersOf(input).Split('\n').Select(member => member.Split(':')[0]));
}
