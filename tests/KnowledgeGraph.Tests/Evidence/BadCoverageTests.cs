using KnowledgeGraph.Tests.Seeding;

namespace KnowledgeGraph.Tests.Evidence;

/// <summary>Values and relationships without a claim are named, with the claim to write.</summary>
public sealed class BadCoverageTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a property",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, aliases: PP-14, kind: WORLD, startDate: 2014-10-20 }
            Nation: { id: kor, name: Korea, iso3: KOR }
            """,
            """
            a/graph.yaml:1:84: No claim says what pp-14.startDate rests on.
              hint: Write one: { of: [pp-14, startDate], excerpt: ... }.
            """
        },
        {
            "an element of a list",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, firsts: [first in Asia, first with video] }
            Source: { id: article, title: Article }
            claims:
              F01: { of: [pp-14, firsts], value: first in Asia, source: article }
            """,
            """
            a/graph.yaml:1:68: No claim says what pp-14.firsts 'first with video' rests on.
              hint: Write one: { of: [pp-14, firsts], value: first with video, excerpt: ... }.
            """
        },
        {
            "relationships, by the end that wrote them",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: [{ node: res-1, key: new, date: 2014 }] }
            Resolution: { id: res-1, title: One }
            Nation: { id: kor, name: Korea, hosted: pp-14 }
            """,
            """
            a/graph.yaml:1:62: No claim says what pp-14 ADOPTED res-1 rests on.
              hint: Write one: { of: [pp-14, adopted, res-1], key: new, excerpt: ... }.
            a/graph.yaml:1:85: No claim says what date of pp-14 ADOPTED res-1 rests on.
              hint: Write one: { of: [pp-14, adopted, res-1, date], key: new, excerpt: ... }.
            a/graph.yaml:3:41: No claim says what pp-14 HOSTED_BY kor rests on.
              hint: Write one: { of: [kor, hosted, pp-14], excerpt: ... }.
            """
        },
        {
            "a property of a relationship that has a claim",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, adopted: { node: res-1, date: 2014 } }
            Resolution: { id: res-1, title: One }
            Source: { id: article, title: Article }
            claims:
              F01: { of: [res-1, adoptedBy, pp-14], source: article }
            """,
            """
            a/graph.yaml:1:74: No claim says what date of pp-14 ADOPTED res-1 rests on.
              hint: Write one: { of: [pp-14, adopted, res-1, date], excerpt: ... }.
            """
        },
        {
            "a value of which another is claimed",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, memberCount: 193 }
            Source: { id: article, title: Article }
            claims:
              F01: { of: [pp-14, memberCount], value: 194, status: DISPUTED, note: Later., source: article }
            """,
            """
            a/graph.yaml:1:57: No claim says what pp-14.memberCount rests on.
              hint: Write one: { of: [pp-14, memberCount], excerpt: ... }.
            """
        },
    };
}
