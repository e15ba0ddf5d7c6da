using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>When the graph holds what a claim says.</summary>
public sealed class ShownTests
{
    [Theory]
    [InlineData("[pp-14, startDate], value: 2014-10-20", true)]
    [InlineData("[pp-14, startDate], value: 2014-10", true)]
    [InlineData("[pp-14, startDate], value: 2014", true)]
    [InlineData("[pp-14, startDate], value: 2014-10-21", false)]
    [InlineData("[pp-14, startDate], value: 2013", false)]
    [InlineData("[pp-14, endDate], value: 2014", false)]
    [InlineData("[pp-14, memberCount], value: 193", true)]
    [InlineData("[pp-14, memberCount], value: 0193, exactness: ABOUT", true)]
    [InlineData("[pp-14, memberCount], value: 194", false)]
    [InlineData("[pp-14, firsts], value: first in Asia", true)]
    [InlineData("[pp-14, firsts], value: First in Asia", false)]
    [InlineData("[pp-14, adopted, res-1]", true)]
    [InlineData("[res-2, adoptedBy, pp-14]", false)]
    [InlineData("[pp-14, adopted, res-1, date], value: 2014", true)]
    [InlineData("[pp-14, adopted, res-1, date], value: 2014-10-30", false)]
    [InlineData("[pp-14, adopted, res-2, date], value: 2014", false)]
    [InlineData("[pp-14, adopted, res-1, asNew], value: false", false)]
    [InlineData("[res-2]", true)]
    public void A_claim_is_shown_where_the_graph_agrees_with_it(string of, bool shown)
    {
        var graph = TemporarySeeds.ReadGood($$"""
            == a/graph.yaml
            Conference:
              id: pp-14
              name: Busan 2014
              startDate: 2014-10-20
              memberCount: 193
              firsts: [first with video, first in Asia]
              adopted: { node: res-1, date: 2014-10, asNew: true }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              whole: { of: [pp-14] }
              it: { of: {{of}}, status: DISPUTED, note: For the test. }
            """);

        var claim = graph.Claims.Single(claim => claim.Node.Id == "it");

        Assert.Equal(shown, claim.Node.Values[graph.Schema.Evidence.Shown.Ordinal]);
    }

    [Fact]
    public void A_claim_for_each_value_and_relationship_covers_a_graph()
        => TemporarySeeds.ReadGood("""
            == a/graph.yaml
            Conference:
              id: pp-14
              name: Busan 2014
              aliases: PP-14
              kind: WORLD
              startDate: 2014-10-20
              firsts: [first with video, first in Asia]
              host: kor
              adopted: { node: res-1, date: 2014-10 }
            Resolution: { id: res-1, title: One }
            Nation: { id: kor, name: Korea, iso3: KOR }
            Source: { id: article, title: Article, url: "https://example.org" }
            defaults: { source: article }
            claims:
              F01: { of: [[pp-14, startDate], [pp-14, host, kor], [res-1, adoptedBy, pp-14], [pp-14, adopted, res-1, date]] }
              F02: { of: [pp-14, firsts], value: first with video }
              F03: { of: [pp-14, firsts], value: first in Asia }
            """);
}
