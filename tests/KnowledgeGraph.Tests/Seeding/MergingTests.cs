namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What files and sets say about one node or relationship comes together.</summary>
public sealed class MergingTests
{
    // One claim for each node as a whole, so that these tests need not speak of evidence.
    const string Evidence = """

        == zz/manifest.yaml
        title: Evidence
        requires: [a, b]
        == zz/claims.yaml
        Source: { id: article, title: Article }
        claims:
          all: { of: [[pp-14], [res-1], [yi]], source: article }
        """;

    static string Read(string files) => PrintedGraph.Print(TemporarySeeds.ReadGood(files + Evidence));

    [Fact]
    public void Nodes_of_several_sets_unite_and_lists_keep_the_order_of_sets_files_and_lines()
        => Assert.Equal("""
            pp-14 Conference "Busan 2014" aliases=PP-14|Plenipotentiary|Busan kind=WORLD startDate=2014-10-20 firsts=first
            res-1 Resolution "One" number=1
            yi Official "Yi"
            """, Read("""
            == b/manifest.yaml
            title: Comes second
            requires: a
            == b/graph.yaml
            Conference: { id: pp-14, aliases: [Busan, PP-14], kind: WORLD }
            Resolution: { id: res-1, number: 1 }
            == a/2.yaml
            Conference: { id: pp-14, aliases: [Plenipotentiary, PP-14], startDate: 2014-10-20 }
            == a/1.yaml
            Conference:
              - { id: pp-14, name: Busan 2014, aliases: PP-14, startDate: 2014-10-20, firsts: first }
            Resolution: { id: res-1, title: One }
            Official: { id: yi, name: Yi }
            """));

    [Fact]
    public void A_relationship_written_from_both_ends_and_in_two_sets_is_one()
        => Assert.Equal("""
            pp-14 Conference "Busan 2014"
            res-1 Resolution "One"
            yi Official "Yi"
            pp-14 ADOPTED res-1 date=2014-10 asNew=true
            yi STOOD_AT pp-14 votes=3 won=false
            """, Read("""
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: [{ node: res-1, date: 2014-10 }] }
            Official: { id: yi, name: Yi, stoodAt: { node: pp-14, won: false } }
            == b/graph.yaml
            Resolution: { id: res-1, title: One, adoptedBy: { node: pp-14, asNew: true } }
            Conference: { id: pp-14, candidates: { node: yi, votes: 3 } }
            """));

    [Fact]
    public void Keys_tell_relationships_of_one_pair_apart()
        => Assert.Equal("""
            pp-14 Conference "Busan 2014"
            res-1 Resolution "One"
            yi Official "Yi"
            pp-14 ADOPTED res-1 [1994] date=1994 asNew=true
            pp-14 ADOPTED res-1 [2014] date=2014 asNew=false
            """, Read("""
            == a/graph.yaml
            Conference:
              id: pp-14
              name: Busan 2014
              adopted:
                - { node: res-1, key: 2014, date: 2014, asNew: false }
                - { node: res-1, key: 1994, date: 1994 }
            Official: { id: yi, name: Yi }
            == b/graph.yaml
            Resolution: { id: res-1, title: One, adoptedBy: { node: pp-14, key: 1994, asNew: true } }
            """));

    [Fact]
    public void Fields_of_one_value_or_node_may_be_lists_of_one_and_nodes_may_come_later()
        => Assert.Equal("""
            kor Nation "Korea"
            pp-14 Conference "Busan 2014"
            res-1 Resolution "One"
            yi Official "Yi"
            pp-14 HOSTED_BY kor
            res-1 REFERS_TO pp-14
            res-1 REFERS_TO yi
            """, Read("""
            == a/graph.yaml
            Resolution: { id: res-1, title: One, refersTo: [yi, pp-14] }
            Conference: { id: pp-14, name: Busan 2014, host: [kor] }
            == b/graph.yaml
            Nation: [{ id: kor, name: Korea }]
            Official: { id: yi, name: Yi }
            """));

    [Fact]
    public void Texts_keep_their_letters_and_only_the_schema_gives_types()
        => Assert.Equal("""
            pp-14 Conference "문재인: 100 % 'é' 𝄞" aliases=null|true|2014|01 memberCount=7
            res-1 Resolution "2014-10-20"
            yi Official "no"
            """, Read("""
            == a/graph.yaml
            Conference: { id: pp-14, name: "문재인: 100 % 'é' \U0001D11E", aliases: ["null", true, 2014, 01], memberCount: "07" }
            Resolution: { id: res-1, title: 2014-10-20 }
            == b/graph.yaml
            Official: { id: yi, name: no }
            """));

    [Fact]
    public void Nodes_and_relationships_come_in_ordinal_order()
    {
        var graph = TemporarySeeds.ReadGood("""
            == a/graph.yaml
            Nation: [{ id: b, name: B }, { id: a-1, name: A-1 }, { id: a, name: A }, { id: B, name: Big }, { id: a.1, name: A.1 }]
            """);

        Assert.Equal(["B", "a", "a-1", "a.1", "b"], graph.Nodes.Select(node => node.Id));
    }
}
