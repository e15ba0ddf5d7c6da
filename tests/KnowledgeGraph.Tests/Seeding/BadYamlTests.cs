namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What a seed file must not be as YAML: one problem per file.</summary>
public sealed class BadYamlTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "an unclosed bracket",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, name: [Korea
            Conference: x
            """,
            """
            a/graph.yaml:2:3: The file is not YAML: a bracket or a brace is not closed.
              hint: Look from this place on.
            """
        },
        {
            "a colon in an unquoted text",
            """
            == a/graph.yaml
            Nation:
              - id: kor
                name: Korea: south
            """,
            """
            a/graph.yaml:3:16: The file is not YAML: While scanning a plain scalar value, found invalid mapping.
              hint: Check the indentation and the quotes: a text that holds ': ' or ' #' needs double quotes.
            """
        },
        {
            "a tab as indentation",
            """
            == a/graph.yaml
            Nation:
            	- id: kor
            """,
            """
            a/graph.yaml:1:1: The file is not YAML: While scanning a mapping, found invalid tab as indentation.
              hint: Check the indentation and the quotes: a text that holds ': ' or ' #' needs double quotes.
            """
        },
        {
            "a field written twice",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, name: Korea, name: South Korea }
            """,
            """
            a/graph.yaml:2:29: 'name' is written twice, first at a/graph.yaml:2:16.
              hint: Join the two.
            """
        },
        {
            "a claim id written twice",
            """
            == a/graph.yaml
            claims:
              F01: { of: [kor] }
              F02: { of: [kor] }
              F01: { of: [kor] }
            """,
            """
            a/graph.yaml:4:3: 'F01' is written twice, first at a/graph.yaml:2:3.
              hint: Join the two.
            """
        },
        {
            "an anchor",
            """
            == a/graph.yaml
            Nation:
              - &korea { id: kor, name: Korea }
            """,
            """
            a/graph.yaml:2:5: Anchors and aliases are not allowed.
              hint: Write the value out.
            """
        },
        {
            "an alias",
            """
            == a/graph.yaml
            Nation:
              - *korea
            """,
            """
            a/graph.yaml:2:5: Anchors and aliases are not allowed.
              hint: Write the value out.
            """
        },
        {
            "a tag",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, name: !!str Korea }
            """,
            """
            a/graph.yaml:2:22: The tag 'tag:yaml.org,2002:str' is not allowed.
              hint: Leave it out: the schema gives types.
            """
        },
        {
            "a tag that is none",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, name: [!!a.yaml] }
            """,
            """
            a/graph.yaml:2:22: The file is not YAML: a tag, which begins with '!', is malformed.
              hint: Look from this place on, and put a text that begins with '!' into double quotes.
            """
        },
        {
            "a second document",
            """
            == a/graph.yaml
            Nation: { id: kor, name: Korea }
            ---
            Nation: { id: jpn, name: Japan }
            """,
            """
            a/graph.yaml:2:1: A second YAML document begins.
              hint: Put it into a file of its own.
            """
        },
        {
            "an empty value",
            """
            == a/graph.yaml
            Nation:
              - id: kor
                name:
            """,
            """
            a/graph.yaml:3:10: A value is missing.
              hint: Leave the field out, or put the text into quotes.
            """
        },
        {
            "null as a value",
            """
            == a/graph.yaml
            Nation:
              - { id: kor, name: null }
            """,
            """
            a/graph.yaml:2:22: A value is missing.
              hint: Leave the field out, or put the text into quotes.
            """
        },
        {
            "a map as a field's name",
            """
            == a/graph.yaml
            Nation:
              - { {a: b}: c }
            """,
            """
            a/graph.yaml:2:7: A list or a map cannot be a field's name.
            """
        },
        {
            "values nested too deep",
            """
            == a/graph.yaml
            Nation: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """,
            """
            a/graph.yaml:1:41: Values nest more than 32 deep.
            """
        },
        {
            "a list as the file",
            """
            == a/graph.yaml
            - Nation
            """,
            """
            a/graph.yaml:1:1: The file is not a map.
              hint: Begin with a node type and a colon.
            """
        },
        {
            "a control character",
            """
            == a/graph.yaml
            Nation: { id: kor, name: "Ko\u0000rea" }
            """,
            """
            a/graph.yaml:1:26: The text holds a control character.
              hint: Remove it.
            """
        },
        {
            "half a character",
            """
            == a/graph.yaml
            Nation: { id: kor, name: "\uD83D" }
            """,
            """
            a/graph.yaml:1:26: The file is not YAML: While scanning a quoted scalar, found invalid Unicode surrogates.
              hint: Check the indentation and the quotes: a text that holds ': ' or ' #' needs double quotes.
            """
        },
        {
            "two files at fault",
            """
            == a/one.yaml
            Nation: *x
            == a/two.yaml
            Nation: *y
            Conference: *z
            """,
            """
            a/one.yaml:1:9: Anchors and aliases are not allowed.
              hint: Write the value out.
            a/two.yaml:1:9: Anchors and aliases are not allowed.
              hint: Write the value out.
            """
        },
    };
}
