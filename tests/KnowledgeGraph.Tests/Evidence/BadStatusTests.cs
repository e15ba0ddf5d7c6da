using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>What is wrong between a claim's status, the graph, and what the claim says for itself.</summary>
public sealed class BadStatusTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "supported, but not what the graph holds",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, startDate], value: 2014-10-21 }
              F02: { of: [pp-14, endDate], value: 2014-11-07 }
              F03: { of: [pp-14, adopted, res-2] }
              F04: { of: [pp-14, adopted, res-1, asNew], value: true }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is SUPPORTED, but pp-14.startDate is '2014-10-20'.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            a/graph.yaml:8:14: Claim 'F02' is SUPPORTED, but the graph has no pp-14.endDate.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            a/graph.yaml:9:14: Claim 'F03' is SUPPORTED, but the graph has no pp-14 ADOPTED res-2.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            a/graph.yaml:10:14: Claim 'F04' is SUPPORTED, but the graph has no asNew of pp-14 ADOPTED res-1.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            """
        },
        {
            "inferred, but not what the graph holds",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, startDate], value: 2015, status: INFERRED, note: Guessed. }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is INFERRED, but pp-14.startDate is '2014-10-20'.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            """
        },
        {
            "a finer date than the graph holds",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, adopted, res-1, date], value: 2014-10-30 }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is SUPPORTED, but date of pp-14 ADOPTED res-1 is '2014-10'.
              hint: Mend the graph or the claim, or make it DISPUTED or CORRECTED.
            """
        },
        {
            "corrected, but what the graph holds",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, startDate], status: CORRECTED, note: Wrong. }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is CORRECTED, but the graph holds it.
              hint: Mend the graph, or the claim's value or status.
            """
        },
        {
            "not shown, without a reason",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, startDate], value: 2013, status: DISPUTED }
              F02: { of: [pp-14, startDate], value: 2012, status: CORRECTED }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is not what the graph holds, and does not say why.
              hint: Give it 'overruledBy' or a 'note'.
            a/graph.yaml:8:14: Claim 'F02' is not what the graph holds, and does not say why.
              hint: Give it 'overruledBy' or a 'note'.
            """
        },
        {
            "inferred from nothing",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
              F01: { of: [pp-14, startDate], status: INFERRED }
            """,
            """
            a/graph.yaml:7:14: Claim 'F01' is INFERRED, and does not say from what.
              hint: Give it 'restsOn' or a 'note'.
            """
        },
        {
            "a claim without a source",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, adopted: { node: res-1, date: 2014-10 } }
            Resolution: [{ id: res-1, title: One }, { id: res-2, title: Two }]
            Source: { id: article, title: Article }
            defaults: { source: article }
            claims:
              all: { of: [[pp-14], [res-1]] }
            == a/more.yaml
            claims:
              F01: { of: [pp-14, startDate] }
            """,
            """
            a/more.yaml:2:14: Claim 'F01' names no source.
              hint: Write 'cite: { source: id }', or 'source' in the 'defaults' of the file.
            """
        },
    };
}
