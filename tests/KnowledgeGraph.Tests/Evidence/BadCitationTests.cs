using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>What is wrong with the citations and premises of claims.</summary>
public sealed class BadCitationTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a passage of no source",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], excerpt: Korea, line: 3 }
            """,
            """
            b/claims.yaml:2:21: 'excerpt' belongs to a source, and claim 'F01' names none.
              hint: Write 'source: id' beside it, or in the 'defaults' of the file.
            """
        },
        {
            "a passage beside cite",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], line: 3, cite: article }
            """,
            """
            b/claims.yaml:2:21: 'line' stands beside 'cite'.
              hint: Write it inside 'cite'.
            """
        },
        {
            "wrong citations",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], cite: [yi, { source: article, page: 3 }, { excerpt: Korea }] }
            """,
            """
            b/claims.yaml:2:28: Claim.citations leads to Source, but Official 'yi' is none.
            b/claims.yaml:2:51: CITES has no property 'page'.
              hint: It takes excerpt, line, locator, source, key.
            b/claims.yaml:2:62: This is not a target of Claim.citations.
              hint: Write an id, or { source: id, ... } with properties of the relationship.
            """
        },
        {
            "two passages of one source",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], cite: [{ source: article, line: 1 }, { source: article, line: 2 }] }
            """,
            """
            b/claims.yaml:2:83: 'F01 CITES article' has two values of 'line': '1' at b/claims.yaml:2:53, and '2' here.
              hint: Keep one, or tell two relationships apart by a 'key' on each.
            """
        },
        {
            "citations for no claim",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], source: article }
              F02: { cite: article }
            """,
            """
            b/claims.yaml:3:3: Claim 'F02' does not exist, so nothing can be added to it.
              hint: Did you mean 'F01'?
            """
        },
        {
            "premises that are no claims",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20, firsts: [first in Asia, first with video], adopted: [{ node: res-1, key: new, date: 2014 }, { node: res-1, key: old }], host: kor }
            Resolution: { id: res-1, title: One, number: 1 }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            Official: { id: yi, name: Yi }
            Source: { id: article, title: Article }
            == b/manifest.yaml
            title: Claims
            requires: a
            == b/claims.yaml
            claims:
              F01: { of: [kor], source: article, restsOn: [F02, yi] }
            """,
            """
            b/claims.yaml:2:48: Node 'F02' does not exist.
              hint: Did you mean 'F01'?
            b/claims.yaml:2:53: Claim.restsOn leads to Claim, but Official 'yi' is none.
            """
        },
    };
}
