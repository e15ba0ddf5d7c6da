using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Tests.House;

/// <summary>What the container files name is there. No container is started.</summary>
public sealed class ComposeTests
{
    static readonly YamlMappingNode Services = Read();

    [Fact]
    public void The_load_waits_for_a_Neo4j_that_is_well_and_the_server_for_the_load()
    {
        Assert.Equal("service_healthy", Text(Map(Services, "load", "depends_on", "neo4j"), "condition"));
        Assert.NotNull(Map(Services, "neo4j", "healthcheck"));
        Assert.Equal("service_completed_successfully", Text(Map(Services, "kg", "depends_on", "load"), "condition"));
        Assert.Equal(["load"], Command("load"));
        Assert.Equal(["serve", "--no-load"], Command("kg"));
    }

    [Theory]
    [InlineData("load")]
    [InlineData("kg")]
    public void Both_find_Neo4j_by_its_name(string service)
    {
        var environment = Map(Services, service, "environment");

        Assert.Equal("${NEO4J_URI:-bolt://neo4j:7687}", Text(environment, "NEO4J_URI"));
        Assert.Equal("neo4j", Text(environment, "KG_STORE"));
        Assert.Equal("${FULL_STACK:-true}", Text(Map(Services, service, "build", "args"), "FullStack"));
    }

    [Fact]
    public void Nobody_else_reaches_what_it_opens()
        => Assert.All(
            Services.Children.Select(service => (YamlMappingNode)service.Value).Where(service => service.Children.ContainsKey("ports"))
                .SelectMany(service => (YamlSequenceNode)service["ports"]),
            port => Assert.StartsWith("127.0.0.1:", ((YamlScalarNode)port).Value));

    // Within its container it listens to all, so that somebody has to say who may ask.
    [Fact]
    public void It_is_open_on_purpose()
        => Assert.Equal("true", Text(Map(Services, "kg", "environment"), "KG_OPEN"));

    [Fact]
    public void No_password_is_written_down()
        => Assert.All(["load", "kg"], service => Assert.Equal("${NEO4J_PASSWORD}", Text(Map(Services, service, "environment"), "NEO4J_PASSWORD")));

    [Fact]
    public void The_image_is_built_from_what_is_there()
    {
        var folder = Text(Map(Services, "kg", "build"), "context");
        var lines = Repository.Read(Path.Combine(folder, "Dockerfile")).Split('\n');
        var published = lines.Single(line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal)).Split(' ')[3];

        Assert.Single(Directory.EnumerateFiles(Path.Combine(Repository.Root, published), "*.csproj"));
        Assert.Contains("ENTRYPOINT [\"dotnet\", \"kg.dll\"]", lines);
    }

    static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read("docker-compose.yml")));
        return Map((YamlMappingNode)yaml.Documents[0].RootNode, "services");
    }

    static IEnumerable<string?> Command(string service) => ((YamlSequenceNode)Map(Services, service)["command"]).Select(word => ((YamlScalarNode)word).Value);

    static YamlMappingNode Map(YamlMappingNode from, params string[] path)
        => path.Aggregate(from, (map, name) => (YamlMappingNode)map[name]);

    static string Text(YamlMappingNode map, string name) => ((YamlScalarNode)map[name]).Value!;
}
