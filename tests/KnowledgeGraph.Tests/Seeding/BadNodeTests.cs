namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What is wrong with nodes and their properties.</summary>
public sealed class BadNodeTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "an unknown type",
            """
            == a/graph.yaml
            Conferense:
              - { id: pp-14, name: Busan 2014 }
            Nation:
              - { id: kor, name: Korea, hosted: pp-14 }
            """,
            """
            a/graph.yaml:1:1: 'Conferense' is not a node type of the graph schema.
              hint: Did you mean 'Conference'?
            """
        },
        {
            "an unknown type that is near none",
            """
            == a/graph.yaml
            Vegetable: { id: leek }
            """,
            """
            a/graph.yaml:1:1: 'Vegetable' is not a node type of the graph schema.
              hint: A file holds node types, 'claims', 'defaults' and 'omitted'.
            """
        },
        {
            "claims written as nodes",
            """
            == a/graph.yaml
            Claim: { id: F01 }
            """,
            """
            a/graph.yaml:1:1: Claim is not written as a node.
              hint: Write claims under 'claims'.
            """
        },
        {
            "a node that is a text",
            """
            == a/graph.yaml
            Nation: kor
            """,
            """
            a/graph.yaml:1:9: This is not a Nation.
              hint: Write its fields as a map: { id: ..., ... }.
            """
        },
        {
            "a node without id",
            """
            == a/graph.yaml
            Nation:
              - { name: Korea }
            """,
            """
            a/graph.yaml:2:5: This Nation has no id.
              hint: Write 'id: ...' as its first field.
            """
        },
        {
            "an id with a space",
            """
            == a/graph.yaml
            Nation:
              - { id: south korea, name: Korea }
            """,
            """
            a/graph.yaml:2:11: 'south korea' is not an id.
              hint: It begins with a letter or digit and holds letters, digits, '.', '_', '~' and '-', at most 128.
            """
        },
        {
            "an unknown field",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, nme: Korea }
              - { id: jpn, name: Japan, population: 1 }
            """,
            """
            a/graph.yaml:2:16: Nation has no field 'nme'.
              hint: Did you mean 'name'?
            a/graph.yaml:3:29: Nation has no field 'population'.
              hint: Its fields are id, name, iso3, hosted.
            """
        },
        {
            "values of the wrong type",
            """
            == a/graph.yaml
            Conference:
              - id: pp-14
                name: Busan 2014
                kind: WORLDLY
                startDate: 2014-13
                memberCount: many
            """,
            """
            a/graph.yaml:4:11: 'WORLDLY' is not a value of Conference.kind.
              hint: It takes one of WORLD, REGIONAL.
            a/graph.yaml:5:16: '2014-13' is not a value of Conference.startDate.
              hint: It takes a year, month or day such as 2014, 2014-10 or 2014-10-19.
            a/graph.yaml:6:18: 'many' is not a value of Conference.memberCount.
              hint: It takes a whole number of 32 bits.
            """
        },
        {
            "an enum value that is near none",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, kind: B }
            """,
            """
            a/graph.yaml:1:50: 'B' is not a value of Conference.kind.
              hint: It takes one of WORLD, REGIONAL.
            """
        },
        {
            "a list where one value stands",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, memberCount: [1, 2] }
            """,
            """
            a/graph.yaml:1:57: Conference.memberCount takes one value, not a list.
              hint: Write other readings as claims with a 'value'.
            """
        },
        {
            "a map where a value stands",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: { en: Busan }, aliases: [{ en: Busan }] }
            """,
            """
            a/graph.yaml:1:32: Conference.name takes one value, not a map or a nested list.
            a/graph.yaml:1:57: Conference.aliases takes single values, not a map or a nested list.
            """
        },
        {
            "a missing required property",
            """
            == a/graph.yaml
            Nation: { id: kor }
            == b/graph.yaml
            Nation: { id: kor, iso3: KOR }
            """,
            """
            a/graph.yaml:1:15: Nation 'kor' lacks 'name'.
              hint: The graph schema requires it: write it here.
            """
        },
        {
            "two values of one property",
            """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014, startDate: 2014-10-20 }
            == b/graph.yaml
            Conference: { id: pp-14, startDate: 2014-10-19 }
            """,
            """
            b/graph.yaml:1:37: Conference 'pp-14' has two values of 'startDate': '2014-10-20' at a/graph.yaml:1:55, and '2014-10-19' here.
              hint: Keep one, and write the other as a claim with a 'value'.
            """
        },
        {
            "one id for two types",
            """
            == a/graph.yaml
            Nation: { id: kor, name: Korea }
            == b/graph.yaml
            Official: { id: kor, name: Kor }
            """,
            """
            b/graph.yaml:1:17: 'kor' is of type Nation at a/graph.yaml:1:15, and of type Official here.
              hint: Give one of them another id.
            """
        },
        {
            "omitted without reasons",
            """
            == a/graph.yaml
            omitted: [F55]
            == b/graph.yaml
            omitted: { F55: [private] }
            """,
            """
            a/graph.yaml:1:10: 'omitted' is not a map.
              hint: Write 'omitted:' and one 'name: ...' a line below it.
            b/graph.yaml:1:17: 'F55' is not a text.
            """
        },
    };
}
