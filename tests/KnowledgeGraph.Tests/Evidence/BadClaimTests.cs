using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>What is wrong with the form of claims and the paths they take.</summary>
public sealed class BadClaimTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a claim about nothing",
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
              F01: { note: So they say. }
            """,
            """
            b/claims.yaml:2:3: Claim 'F01' does not say what it is about.
              hint: Write 'of: [node, field]'; without it an entry holds 'cite' alone.
            """
        },
        {
            "a claim that is a text",
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
              F01: sure
            """,
            """
            b/claims.yaml:2:8: Claim 'F01' is not a map.
              hint: Write it as { of: [node, field], ... }.
            """
        },
        {
            "claims that are a list",
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
            claims: [F01]
            """,
            """
            b/claims.yaml:1:9: 'claims' is not a map.
              hint: Write 'claims:' and one 'name: ...' a line below it.
            """
        },
        {
            "an id with a slash",
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
              F/01: { of: [pp-14] }
            """,
            """
            b/claims.yaml:2:3: 'F/01' is not an id.
              hint: It begins with a letter or digit and holds letters, digits, '.', '_', '~' and '-', at most 128.
            """
        },
        {
            "a path that is no path",
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
              F01: { of: [pp-14, adopted, res-1, date, 2014] }
              F02: { of: [[pp-14], kor] }
              F03: { of: { node: pp-14 } }
            """,
            """
            b/claims.yaml:2:14: 'of' is not a path.
              hint: Write [node], [node, field], [node, field, object], [node, field, object, property], or a list of them.
            b/claims.yaml:3:14: 'of' is not a path.
              hint: Write [node], [node, field], [node, field, object], [node, field, object, property], or a list of them.
            b/claims.yaml:4:14: 'of' is not a path.
              hint: Write [node], [node, field], [node, field, object], [node, field, object, property], or a list of them.
            """
        },
        {
            "unknown names in paths",
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
              F01: { of: [pp-41] }
              F02: { of: [pp-14, startDat] }
              F03: { of: [pp-14, host, kro] }
              F04: { of: [pp-14, adopted, res-1, dat], key: new }
              F05: { of: [pp-14, host, kor, since] }
            """,
            """
            b/claims.yaml:2:15: Node 'pp-41' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            b/claims.yaml:3:22: Conference has no field 'startDat'.
              hint: Did you mean 'startDate'?
            b/claims.yaml:4:28: Node 'kro' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            b/claims.yaml:5:38: ADOPTED has no property 'dat'.
              hint: Did you mean 'date'?
            b/claims.yaml:6:33: HOSTED_BY has no property 'since'.
              hint: It has none.
            """
        },
        {
            "paths that end too late or too early",
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
              F01: { of: [pp-14, startDate, 2014] }
              F02: { of: [pp-14, host] }
            """,
            """
            b/claims.yaml:2:33: 'startDate' is a property of Conference: a path ends with it.
              hint: Write a value as 'value: 2014'.
            b/claims.yaml:3:22: 'host' leads to other nodes: the path does not say to which.
              hint: Write [pp-14, host, id].
            """
        },
        {
            "an object of another type",
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
              F01: { of: [pp-14, host, yi] }
            """,
            """
            b/claims.yaml:2:28: Conference.host leads to Nation, but Official 'yi' is none.
            """
        },
        {
            "a relationship that only keys tell apart",
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
              F01: { of: [pp-14, adopted, res-1] }
            """,
            """
            b/claims.yaml:2:31: 'pp-14 ADOPTED res-1' is told apart by keys, and the claim names none.
              hint: Write 'key: ...' with one of: new, old.
            """
        },
        {
            "a taken id",
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
              pp-14: { of: [kor] }
              F01: { of: [[kor], [jpn]] }
              F01-2: { of: [kor] }
            """,
            """
            b/claims.yaml:2:3: The id 'pp-14' is taken, at a/graph.yaml:1:19.
              hint: Give the claim another id; an entry that holds 'cite' alone adds citations to the first.
            b/claims.yaml:4:3: The id 'F01-2' is taken, at b/claims.yaml:3:3.
              hint: Give the claim another id; an entry that holds 'cite' alone adds citations to the first.
            """
        },
        {
            "a claim made in two files",
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
              F01: { of: [kor] }
            == b/more.yaml
            claims:
              F01: { of: [kor] }
            """,
            """
            b/more.yaml:2:3: The id 'F01' is taken, at b/claims.yaml:2:3.
              hint: Give the claim another id; an entry that holds 'cite' alone adds citations to the first.
            """
        },
        {
            "unknown words",
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
              F01: { of: [kor], status: SURE, certainty: PRIMARI, exactness: ABOUT, noted: so }
            """,
            """
            b/claims.yaml:2:29: 'SURE' is not a value of Claim.status.
              hint: It takes one of SUPPORTED, INFERRED, DISPUTED, CORRECTED.
            b/claims.yaml:2:46: 'PRIMARI' is not a value of Claim.certainty.
              hint: Did you mean 'PRIMARY'?
            b/claims.yaml:2:73: A claim has no field 'noted'.
              hint: Did you mean 'note'?
            """
        },
        {
            "what the loader writes",
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
              F01: { of: [kor], shown: true, about: kor, citations: article }
            """,
            """
            b/claims.yaml:2:21: 'shown' is not for an entry to say.
              hint: It follows from the graph.
            b/claims.yaml:2:34: 'about' is not for an entry to say.
              hint: Write 'of: [node, field]'.
            b/claims.yaml:2:46: 'citations' is not for an entry to say.
              hint: Write 'cite: { source: id, ... }'.
            """
        },
        {
            "a wrong default",
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
            defaults: { source: artikle, status: DISPUTED }
            claims:
              F01: { of: [kor] }
            """,
            """
            b/claims.yaml:1:21: Node 'artikle' does not exist.
              hint: Did you mean 'article'?
            b/claims.yaml:1:30: There is no default 'status'.
              hint: Defaults are 'source' and 'certainty'.
            """
        },
        {
            "no value, several values, a wrong value, a useless value",
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
              F01: { of: [pp-14, endDate] }
              F02: { of: [pp-14, firsts] }
              F03: { of: [res-1, number], value: one }
              F04: { of: [pp-14, host, kor], value: kor }
              F05: { of: [res-1, number], value: [1] }
            """,
            """
            b/claims.yaml:2:14: The graph has no pp-14.endDate, and claim 'F01' gives no value.
              hint: Write it in the graph, or give the claim a 'value'.
            b/claims.yaml:3:14: pp-14.firsts has several values, and claim 'F02' does not say which it is for.
              hint: Write 'value: ...' with one of: first in Asia; first with video.
            b/claims.yaml:4:38: 'one' is not a value of Resolution.number.
              hint: It takes a whole number of 32 bits.
            b/claims.yaml:5:41: The claim is about pp-14 HOSTED_BY kor, which has no value.
              hint: Leave 'value' out.
            b/claims.yaml:6:38: A claim gives one value.
              hint: Write one claim for each.
            """
        },
    };
}
