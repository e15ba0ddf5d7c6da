using System.Runtime.CompilerServices;
using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Schema;

/// <summary>What is generated from <c>graph-schema/</c> and committed, so that it can be read and reviewed.</summary>
/// <remarks>With <c>REWRITE=1</c> a test writes its file instead; never set on CI.</remarks>
public sealed class CommittedFileTests
{
    static readonly GraphSchema _graph = SchemaReader.ReadFolder(PathOf("graph-schema")).Value!;
    static readonly ApiSchema _api = ApiSchema.Build(_graph);

    [Fact]
    public void The_API_is_what_the_graph_schema_gives()
        => AssertCommitted(_api.Sdl, "graph-schema/api.graphql",
            "dotnet run --project src/KnowledgeGraph.Server -- schema print > graph-schema/api.graphql");

    [Fact]
    public void The_JSON_Schema_of_seeds_is_what_the_graph_schema_gives()
        => AssertCommitted(SeedJsonSchema.Print(_graph), "seeds/seeds.schema.json",
            "REWRITE=1 dotnet run --project tests/KnowledgeGraph.Tests -- -class '*CommittedFileTests'");

    [Fact]
    public void Every_seed_file_names_the_JSON_Schema_for_editors()
    {
        var files = Directory.GetFiles(PathOf("seeds"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "manifest.yaml");

        Assert.All(files, file =>
        {
            Assert.Equal("# yaml-language-server: $schema=../seeds.schema.json", File.ReadLines(file).First());
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "../seeds.schema.json")));
        });
    }

    [Fact]
    public void Every_type_field_and_enum_value_of_the_API_has_a_description()
        => Assert.Empty(Parser.Parse(_api.Sdl).Definitions.SelectMany(Undescribed));

    [Fact]
    public void GraphQL_NET_takes_the_API_for_a_schema()
        => Assert.Empty(GraphQLNetValidator.For(_api.Sdl, new())(Parser.Parse("{ conferences(first: 1) { nodes { id label } } }")));

    [Fact]
    public void The_text_that_a_store_keeps_gives_the_same_API()
        => Assert.Equal(_api.Sdl, ApiSchema.Build(SchemaReader.ReadText(_graph.Text, "store").Value!).Sdl);

    static IEnumerable<string> Undescribed(ASTNode node)
    {
        var type = (GraphQLTypeDefinition)node;
        IEnumerable<(string Name, GraphQLDescription? Description)> members = node switch
        {
            GraphQLObjectTypeDefinition { Fields: { } fields } => fields.Select(f => (f.Name.StringValue, f.Description)),
            GraphQLInterfaceTypeDefinition { Fields: { } fields } => fields.Select(f => (f.Name.StringValue, f.Description)),
            GraphQLEnumTypeDefinition { Values: { } values } => values.Select(v => (v.Name.StringValue, v.Description)),
            _ => [],
        };
        return members.Prepend(("", type.Description)).Where(m => m.Item2 is null).Select(m => $"{type.Name.StringValue}.{m.Item1}");
    }

    static void AssertCommitted(string expected, string file, string rewrite)
    {
        if (Environment.GetEnvironmentVariable("REWRITE") == "1")
            File.WriteAllText(PathOf(file), expected);
        var found = File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : "";
        Assert.True(found == expected, $"{file} is out of date; to rewrite it: {rewrite}");
    }

    static string PathOf(string name, [CallerFilePath] string source = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../..", name));
}
