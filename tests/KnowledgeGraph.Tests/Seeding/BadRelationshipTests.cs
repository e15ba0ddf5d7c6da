namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What is wrong with relationships.</summary>
public sealed class BadRelationshipTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a target that does not exist",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, host: kro }
            Nation: { id: kor, name: Korea }
            """,
            """
            a/graph.yaml:1:50: Node 'kro' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            """
        },
        {
            "a target of another type",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, host: yi }
            Official: { id: yi, name: Yi }
            """,
            """
            a/graph.yaml:1:50: Conference.host leads to Nation, but Official 'yi' is none.
            """
        },
        {
            "a map without a target",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { date: 2014 } }
            """,
            """
            a/graph.yaml:1:53: This is not a target of Conference.adopted.
              hint: Write an id, or { node: id, ... } with properties of the relationship.
            """
        },
        {
            "a nested list of targets",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: [[res-1]] }
            """,
            """
            a/graph.yaml:1:54: This is not a target of Conference.adopted.
              hint: Write an id, or { node: id, ... } with properties of the relationship.
            """
        },
        {
            "an unknown property",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { node: res-1, dat: 2014 } }
            Resolution: { id: res-1, title: One }
            """,
            """
            a/graph.yaml:1:68: ADOPTED has no property 'dat'.
              hint: Did you mean 'date'?
            """
        },
        {
            "a property where the type has none",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, host: { node: kor, since: 2014 } }
            Nation: { id: kor, name: Korea }
            """,
            """
            a/graph.yaml:1:63: HOSTED_BY has no property 'since'.
              hint: It takes node, key.
            """
        },
        {
            "a property of the wrong type",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { node: res-1, asNew: yes } }
            Resolution: { id: res-1, title: One }
            """,
            """
            a/graph.yaml:1:75: 'yes' is not a value of ADOPTED.asNew.
              hint: It takes true or false.
            """
        },
        {
            "a missing required property",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014 }
            Official: { id: yi, name: Yi, stoodAt: { node: pp-14, votes: 3 } }
            """,
            """
            a/graph.yaml:2:48: 'yi STOOD_AT pp-14' lacks 'won'.
              hint: The graph schema requires it: write { node: ..., won: ... }.
            """
        },
        {
            "two targets of a to-one field",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, host: [kor, jpn] }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan }]
            """,
            """
            a/graph.yaml:1:56: Conference 'pp-14' has two targets of 'host': 'kor' at a/graph.yaml:1:51, and 'jpn' here.
              hint: The field leads to one node: keep one.
            """
        },
        {
            "two targets of a to-one field, one from the other end",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, host: kor }
            Nation: [{ id: kor, name: Korea }, { id: jpn, name: Japan, hosted: pp-14 }]
            """,
            """
            a/graph.yaml:2:68: Conference 'pp-14' has two targets of 'host': 'kor' at a/graph.yaml:1:50, and 'jpn' here.
              hint: The field leads to one node: keep one.
            """
        },
        {
            "two ends that contradict each other",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { node: res-1, date: 2014-10 } }
            Resolution: { id: res-1, title: One, adoptedBy: { node: pp-14, date: 2014-11 } }
            """,
            """
            a/graph.yaml:2:70: 'pp-14 ADOPTED res-1' has two values of 'date': '2014-10' at a/graph.yaml:1:74, and '2014-11' here.
              hint: Keep one, or tell two relationships apart by a 'key' on each.
            """
        },
        {
            "a repeated pair of which one lacks a key",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: [{ node: res-1 }, { node: res-1, key: again }] }
            Resolution: { id: res-1, title: One }
            """,
            """
            a/graph.yaml:1:62: 'pp-14 ADOPTED res-1' has no key here, and one at a/graph.yaml:1:79.
              hint: Give each a 'key': { node: ..., key: ... }.
            """
        },
        {
            "a key with a space",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { node: res-1, key: a b } }
            Resolution: { id: res-1, title: One }
            """,
            """
            a/graph.yaml:1:73: This is not a key.
              hint: It begins with a letter or digit and holds letters, digits, '.', '_', '~' and '-', at most 128.
            """
        },
        {
            "a relationship that belongs to claims",
            """
            == a/graph.yaml
            Official: { id: yi, name: Yi, asserts: F01 }
            """,
            """
            a/graph.yaml:1:31: 'asserts' leads from claims and is written there.
              hint: Write it in the entry of the claim, under 'claims'.
            """
        },
    };
}
