using CsCheck;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Fuzzing;

/// <summary>Whatever stands in a schema or in seeds is read, or refused with what is wrong.</summary>
public sealed class FileFuzzTests
{
    static readonly string[] SdlWords =
        ["{", "}", "(", ")", "[", "]", ":", "!", "=", "|", "&", "@node", "@label", "@index(fields: [\"name\"])", "@plural(value: \"x\")", "@relationship(type: \"A\", direction: OUT)",
        "@relationshipProperties", "type", "interface", "union", "enum", "input", "extend", "implements", "ID!", "String", "Int", "PartialDate", "name", "id", "__x", "\"\"\""];

    static readonly string[] YamlWords =
        [":", "-", "- ", "[", "]", "{", "}", "&a", "*a", "<<", "!!", "---", "...", "|", ">", "?", "%YAML", "id:", "of:", "node:", "claims:", "defaults:", "omitted:", "2014-13-40", "~", "  ", "\t", "busan"];

    const string Seeds = """
        Nation:
          - { id: korea, name: Republic of Korea, iso3: KOR }
        Conference:
          - id: pp-14
            name: Busan 2014
            aliases: [PP-14]
            kind: WORLD
            startDate: 2014-10-20
            host: korea
            adopted:
              - { node: res-1, date: 2014-10, asNew: true }
        Resolution:
          - { id: res-1, title: On texts, number: 1, refersTo: [korea] }
        Source:
          - { id: s, title: A source }
        defaults: { source: s, certainty: PRIMARY }
        claims:
          c1: { of: [pp-14, startDate], excerpt: It opened }
          c2: { of: "*", node: korea }
        """;

    [Fact]
    public void Every_schema_is_read_or_refused()
        => Mutation.Of([SmallSchema.Text, Repository.Read("graph-schema/itu.graphql")], SdlWords).Try(
            text =>
            {
                var read = SchemaReader.ReadText(text, "fuzzed.graphql");
                AssertSaid(read);
                // What is read must do as an API too.
                if (read.Value is { } schema)
                    Assert.NotEmpty(ApiSchema.Build(schema).Sdl);
            },
            executions: Mutation.Executions(usual: 400));

    [Fact]
    public void Every_YAML_is_read_or_refused() => Read("set/a.yaml", Mutation.Of([Seeds], YamlWords));

    [Fact]
    public void Every_manifest_is_read_or_refused()
        => Read("set/manifest.yaml", Mutation.Of(["title: A\nrequires: []\nsource: s\nlicence: { name: MIT }\nfiles: [a.yaml]\n"], [.. YamlWords, "../", "/", "a.yaml", "set"]));

    [Fact]
    public void Every_CSV_is_read_or_refused()
        => Read("set/Nation.csv", Mutation.Of(["id,name,iso3\nkorea,Republic of Korea,KOR\nturkey,\"Türkiye, the\",TUR\n"], ",", "\"", "\n", "|", "id", "iso3", ";"));

    [Fact]
    public void Every_line_of_JSON_is_read_or_refused()
        => Read("set/Nation.jsonl", Mutation.Of(["{\"id\":\"korea\",\"name\":\"Korea\"}\n{\"id\":\"turkey\",\"iso3\":null}\n"], "{", "}", "[", "]", ",", ":", "null", "1", "\"id\"", "\n"));

    static void Read(string file, Gen<string> texts)
    {
        using var folder = new TemporaryFolder();
        folder.Write("set/manifest.yaml", "title: A set\n");
        folder.Write("set/a.yaml", Seeds);
        texts.Try(
            text =>
            {
                File.WriteAllBytes(Path.Combine(folder.Path, file), Mutation.Bytes(text));
                AssertSaid(SeedReader.ReadFolder(SmallSchema.Schema, folder.Path));
            },
            executions: Mutation.Executions(usual: 200));
    }

    static void AssertSaid<T>(Checked<T> read)
        where T : class
    {
        Assert.Equal(read.Value is null, read.Problems.Count > 0);
        Assert.All(read.Problems, problem => Assert.NotEmpty(problem.Message));
    }
}
