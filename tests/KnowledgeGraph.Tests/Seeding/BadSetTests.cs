namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What is wrong with manifests and the sets that they join.</summary>
public sealed class BadSetTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a folder without sets",
            """
            == readme.txt
            Nothing here.
            """,
            """
            seeds: The folder holds no seed set.
              hint: A set is a folder with its manifest, such as article/manifest.yaml.
            """
        },
        {
            "a manifest without a title",
            """
            == a/manifest.yaml
            licence: MIT
            """,
            """
            a/manifest.yaml:1:1: The manifest of 'a' lacks a title.
              hint: Write 'title: ...' in its first line.
            """
        },
        {
            "an unknown field of a manifest",
            """
            == a/manifest.yaml
            title: A
            license: MIT
            """,
            """
            a/manifest.yaml:2:1: A manifest has no field 'license'.
              hint: Did you mean 'licence'?
            """
        },
        {
            "a text that is a list",
            """
            == a/manifest.yaml
            title: [A, B]
            """,
            """
            a/manifest.yaml:1:8: 'title' is not a text.
            """
        },
        {
            "a file named twice is read once, one that is no file is named",
            """
            == a/manifest.yaml
            title: A
            files: [graph.yaml, graph.yaml, parts]
            == a/graph.yaml
            Nation: { id: kor, name: Korea }
            == a/parts/x.yaml
            """,
            """
            a/manifest.yaml:2:33: 'parts' is not a seed file.
              hint: Its name must end in .yaml, .csv or .jsonl.
            """
        },
        {
            "a required set that does not exist",
            """
            == article/graph.yaml
            == context/manifest.yaml
            title: Context
            requires: artikle
            """,
            """
            context/manifest.yaml:2:11: The required set 'artikle' does not exist.
              hint: Did you mean 'article'?
            """
        },
        {
            "sets that require each other",
            """
            == a/manifest.yaml
            title: A
            requires: b
            == b/manifest.yaml
            title: B
            requires: [c]
            == c/manifest.yaml
            title: C
            requires: [a]
            == d/manifest.yaml
            title: D
            requires: [a]
            """,
            """
            a/manifest.yaml:1:1: Sets require each other: a -> b -> c -> a.
              hint: Take one of them out of 'requires'.
            """
        },
        {
            "a file outside the folder",
            """
            == a/manifest.yaml
            title: A
            files: [../b/graph.yaml, /etc/passwd, c:\x.yaml, ./graph.yaml]
            == b/graph.yaml
            """,
            """
            a/manifest.yaml:2:9: '../b/graph.yaml' is not a file in the set's folder.
              hint: Write the path from the set's folder on, with slashes.
            a/manifest.yaml:2:26: '/etc/passwd' is not a file in the set's folder.
              hint: Write the path from the set's folder on, with slashes.
            a/manifest.yaml:2:39: 'c:\x.yaml' is not a file in the set's folder.
              hint: Write the path from the set's folder on, with slashes.
            a/manifest.yaml:2:50: './graph.yaml' is not a file in the set's folder.
              hint: Write the path from the set's folder on, with slashes.
            """
        },
        {
            "a file that does not exist",
            """
            == a/manifest.yaml
            title: A
            files: [graph.yaml, gone.yaml]
            == a/graph.yaml
            """,
            """
            a/manifest.yaml:2:21: The file 'gone.yaml' does not exist.
              hint: Check the name.
            """
        },
        {
            "a file of no known format",
            """
            == a/manifest.yaml
            title: A
            files: graph.xml
            == a/graph.xml
            id
            """,
            """
            a/manifest.yaml:2:8: 'graph.xml' is not a seed file.
              hint: Its name must end in .yaml, .csv or .jsonl.
            """
        },
    };
}
