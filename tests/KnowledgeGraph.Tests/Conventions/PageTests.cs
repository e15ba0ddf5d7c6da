using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Conventions;

/// <summary>Pages of lists.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_arguments_of_a_page_come_before_filter_and_order()
    {
        Assert.Equal(
            "meetings(first: Int, after: String, last: Int, before: String, where: MeetingFilterInput, order: [MeetingSortInput!]): MeetingsConnection!",
            ConventionApi.Member("Query", "meetings"));
        Assert.Equal(
            "adopted(first: Int, after: String, last: Int, before: String, where: TextFilterInput, whereEdge: MeetingAdoptedEdgeFilterInput, order: [TextSortInput!], orderEdge: [AdoptionSortInput!]): MeetingAdoptedConnection!",
            ConventionApi.Member("Meeting", "adopted"));
    }

    [Theory]
    [InlineData("Query")]
    [InlineData("Meeting")]
    [InlineData("Entity")]
    public void All_connections_page_both_ways_but_for_those_that_are_read_forwards(string type)
    {
        var connections = Regex.Matches(ConventionApi.MembersOf(type), @"(?<name>\w+)\((?<arguments>[^()]*)\): \w+Connection!");

        var forwards = connections.Where(field => !field.Groups["arguments"].Value.Contains("last: Int", StringComparison.Ordinal))
            .Select(field => field.Groups["name"].Value).ToHashSet();
        Assert.NotEmpty(connections);
        Assert.Subset(new HashSet<string> { "search", "common", "reachable" }, forwards);
    }

    [Fact]
    public void A_connection_has_page_edges_nodes_and_their_number()
        => Assert.StartsWith(
            """
            pageInfo: PageInfo!
            edges: [MeetingsEdge!]
            nodes: [Meeting!]
            totalCount: Int!
            """,
            ConventionApi.MembersOf("MeetingsConnection"), StringComparison.Ordinal);

    [Fact]
    public void A_connection_sums_up_its_rows_over_all_pages()
    {
        Assert.Equal("aggregates: MeetingAggregates!", ConventionApi.Member("MeetingsConnection", "aggregates"));
        Assert.Equal("facets: MeetingFacets!", ConventionApi.Member("MeetingsConnection", "facets"));
        Assert.Equal("edgeAggregates: AdoptionAggregates!", ConventionApi.Member("MeetingAdoptedConnection", "edgeAggregates"));
    }

    [Fact]
    public void An_edge_has_a_cursor_and_a_node()
        => Assert.Equal("cursor: String!\nnode: Meeting!", ConventionApi.MembersOf("MeetingsEdge"));

    [Fact]
    public void An_edge_of_a_relationship_also_has_what_it_says()
        => Assert.StartsWith("cursor: String!\nnode: Text!\nday: PartialDate\nasNew: Boolean\nclaims(", ConventionApi.MembersOf("MeetingAdoptedEdge"), StringComparison.Ordinal);

    [Fact]
    public void The_page_says_where_it_lies()
        => Assert.Equal("hasNextPage: Boolean!\nhasPreviousPage: Boolean!\nstartCursor: String\nendCursor: String", ConventionApi.MembersOf("PageInfo"));

    [Fact]
    public async Task Ten_nodes_come_where_none_says_how_many()
    {
        using var graph = Nations(12);

        Assert.Equal(10, (await PageAsync(graph, "where: {}"))["nodes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("first: 101")]
    [InlineData("last: 101")]
    public Task A_page_has_a_hundred_nodes_at_most(string arguments) => RefusedAsync(arguments, "HC0051");

    [Theory]
    [InlineData("first: -1")]
    [InlineData("last: -1")]
    public Task A_page_has_no_fewer_than_none(string arguments) => RefusedAsync(arguments, "HC0079");

    [Fact]
    public async Task A_page_of_none_still_counts()
    {
        using var graph = Nations(3);

        Assert.Equal("""{"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"totalCount":3}""", (await PageAsync(graph, "first: 0")).ToJsonString());
    }

    [Fact]
    public Task First_and_last_exclude_each_other() => RefusedAsync("first: 1, last: 1", "HC0079");

    [Fact]
    public async Task A_cursor_serves_its_own_field_and_order_alone()
    {
        using var graph = Nations(3);
        var cursor = (string)(await graph.DataAsync("{ nations(order: [{ name: ASC }]) { pageInfo { startCursor } } }"))["nations"]!["pageInfo"]!["startCursor"]!;

        Assert.Equal(2, (await PageAsync(graph, $"order: [{{ name: ASC }}], after: \"{cursor}\""))["nodes"]!.AsArray().Count);
        await RefusedAsync($"order: [{{ name: DESC }}], after: \"{cursor}\"", "HC0078");
        await RefusedAsync("after: \"MQ==\"", "HC0078");
    }

    [Theory]
    [InlineData("first: 2", true, false)]
    [InlineData("first: 3", false, false)]
    [InlineData("last: 2", false, true)]
    [InlineData("last: 3", false, false)]
    public async Task What_lies_around_a_page_is_known_both_ways(string arguments, bool next, bool previous)
    {
        using var graph = Nations(3);
        var page = (await PageAsync(graph, arguments))["pageInfo"]!;

        Assert.Equal((next, previous), ((bool)page["hasNextPage"]!, (bool)page["hasPreviousPage"]!));
    }

    [Fact]
    public void There_are_no_pages_by_offset()
        => Assert.False(ConventionApi.Has("skip:") || ConventionApi.Has("take:") || ConventionApi.Has("CollectionSegment"));

    static LoadedGraph Nations(int count)
        => new(Enumerable.Range(10, count).Aggregate(new GraphBuilder(), (graph, i) => graph.Node("Nation", $"n{i}", ("name", $"Nation {i}"))).Build());

    static async Task<JsonNode> PageAsync(LoadedGraph graph, string arguments)
        => (await graph.DataAsync($"{{ nations({arguments}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage }} totalCount }} }}"))["nations"]!;

    static async Task RefusedAsync(string arguments, string code)
    {
        using var graph = Nations(3);

        Assert.Contains($"\"code\":\"{code}\"", await graph.AnswerAsync($"{{ nations({arguments}) {{ totalCount }} }}"), StringComparison.Ordinal);
    }
}
