using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>How entries become claims, numbered, cited and compared with the graph.</summary>
public sealed class ClaimTests
{
    const string Graph = """
        == a/graph.yaml
        Conference:
          id: pp-14
          name: Busan 2014
          startDate: 2014-10-20
          firsts: [first in Asia]
          adopted: [{ node: res-1, key: new, date: 2014-10 }, { node: res-1, key: old }]
        Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
        Official: { id: yi, name: Yi }
        Source: [{ id: article, title: Article }, { id: final-acts, title: Final Acts }]
        claims:
          whole: { of: [pp-14], source: article }
        == b/manifest.yaml
        title: Claims
        requires: a
        == b/claims.yaml

        """;

    static string Read(string claims)
        => PrintedGraph.PrintClaims(TemporarySeeds.ReadGood(Graph + claims)).Replace(WholeLines, "", StringComparison.Ordinal);

    const string WholeLines = "\nwhole: pp-14: predicate=* exactness=EXACT status=SUPPORTED shown=true";

    [Fact]
    public void What_an_entry_leaves_out_comes_from_the_defaults_and_the_graph()
        => Assert.Equal("""
            F01: pp-14 startDate: predicate=startDate value=2014-10-20 exactness=EXACT status=SUPPORTED shown=true certainty=PRIMARY
            F02: pp-14 firsts: predicate=firsts value=first in Asia exactness=EXACT status=SUPPORTED shown=true certainty=WEAK
            F01 CITES article excerpt=on 20 October line=3
            F02 CITES final-acts locator=page 2
            whole CITES article
            """, Read("""
            defaults: { source: article, certainty: PRIMARY }
            claims:
              F01: { of: [pp-14, startDate], line: 3, excerpt: on 20 October }
              F02: { of: [pp-14, firsts], certainty: WEAK, source: final-acts, locator: page 2 }
            """));

    [Fact]
    public void Cite_replaces_the_default_source_and_other_sets_add_citations()
        => Assert.Equal("""
            F01-1: pp-14 startDate: predicate=startDate value=2014-10-20 exactness=EXACT status=SUPPORTED shown=true
            F01-2: pp-14 firsts: predicate=firsts value=first in Asia exactness=EXACT status=SUPPORTED shown=true
            F01-1 CITES article [second] line=2
            F01-1 CITES final-acts
            F01-2 CITES article [more]
            F01-2 CITES article [second] line=2
            F01-2 CITES final-acts
            whole CITES article
            """, Read("""
            defaults: { source: article }
            claims:
              F01: { of: [[pp-14, startDate], [pp-14, firsts]], cite: [final-acts] }
              F01-2: { cite: { source: article, key: more } }
            == c/claims.yaml
            claims:
              F01: { cite: { source: article, key: second, line: 2 } }
            """));

    [Fact]
    public void A_premise_by_its_bare_id_means_every_claim_numbered_under_it()
        => Assert.Equal("""
            F01-1: pp-14 startDate: predicate=startDate value=2014-10-20 exactness=EXACT status=SUPPORTED shown=true
            F01-2: pp-14: predicate=* exactness=EXACT status=SUPPORTED shown=true
            F02: pp-14 startDate: predicate=startDate value=2014-10-20 exactness=EXACT status=INFERRED shown=true
            F03: pp-14 startDate: predicate=startDate value=2013 exactness=ABOUT status=DISPUTED shown=false
            F01-1 ASSERTED_BY yi
            F01-1 CITES article
            F01-2 ASSERTED_BY yi
            F01-2 CITES article
            F02 RESTS_ON F01-1
            F02 RESTS_ON F01-2
            F03 CITES article
            F03 OVERRULED_BY F01-1
            whole CITES article
            """, Read("""
            claims:
              F03: { of: [pp-14, startDate], value: 2013, exactness: ABOUT, status: DISPUTED, overruledBy: F01-1, source: article }
              F02: { of: [pp-14, startDate], status: INFERRED, restsOn: F01 }
              F01: { of: [[pp-14, startDate], [pp-14]], source: article, assertedBy: yi }
            """));

    [Fact]
    public void A_list_of_one_path_makes_one_claim_without_a_number()
        => Assert.StartsWith("F01: pp-14: predicate=*", Read("claims: { F01: { of: [[pp-14]], source: article } }"), StringComparison.Ordinal);

    [Fact]
    public void Paths_from_either_end_lead_to_the_start_node_and_keys_find_the_relationship()
        => Assert.Equal("""
            F01: pp-14 ADOPTED res-1 (in the graph): predicate=ADOPTED key=new exactness=EXACT status=SUPPORTED shown=true
            F02: pp-14 ADOPTED res-1 date (in the graph): predicate=ADOPTED.date key=new value=2014-10 exactness=EXACT status=SUPPORTED shown=true
            F03-1: pp-14 ADOPTED res-1 (in the graph): predicate=ADOPTED key=old exactness=EXACT status=SUPPORTED shown=true
            F03-2: res-1: predicate=* exactness=EXACT status=SUPPORTED shown=true
            F04: pp-14 ADOPTED res-1: predicate=ADOPTED key=lost exactness=EXACT status=DISPUTED shown=false note=Not seen.
            """, Read("""
            defaults: { source: article }
            claims:
              F01: { of: [pp-14, adopted, res-1], key: new }
              F02: { of: [res-1, adoptedBy, pp-14, date], key: new }
              F03: { of: [[res-1, adoptedBy, pp-14], [res-1]], key: old }
              F04: { of: [pp-14, adopted, res-1], key: lost, status: DISPUTED, note: Not seen. }
            """).Split("\nF01 CITES")[0]);

    [Fact]
    public void An_id_of_a_node_can_be_the_common_base_of_numbered_claims()
        => Assert.Contains("final RESTS_ON pp-14-2", Read("""
            defaults: { source: article }
            claims:
              pp-14: { of: [[pp-14], [res-1]] }
              final: { of: [res-2], restsOn: pp-14 }
            """), StringComparison.Ordinal);
}
