using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.House;

/// <summary>What the documents promise is true.</summary>
public sealed partial class DocumentTests : IDisposable
{
    static readonly string Readme = Repository.Read("README.md");

    readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_example_of_the_README_has_the_answer_that_it_shows()
    {
        await RunAsync("", "load");

        var result = await RunAsync(Block(Readme, "graphql"), "query", "-");

        Assert.Equal(new KgResult(0, Block(Readme, "json"), ""), result);
    }

    [Fact]
    public async Task The_example_of_the_architecture_goes_through_the_stages_that_it_shows()
    {
        var architecture = Repository.Read("ARCHITECTURE.md");
        var query = Block(architecture, "graphql");
        await RunAsync("", "load");

        var operation = await RunAsync(query, "explain", "-", "--stage", "operation");
        var plan = await RunAsync(query, "explain", "-", "--stage", "plan");
        var program = await RunAsync(query, "explain", "-", "--stage", "program");
        var answer = await RunAsync(query, "query", "-");

        Assert.Equal(Block(architecture, "operation"), operation.Out);
        Assert.Equal(Block(architecture, "plan"), plan.Out);
        Assert.Equal(WithoutNumbers(Block(architecture, "sql")), WithoutNumbers(program.Out));
        Assert.Equal(JsonNode.Parse(Block(architecture, "json"))!.ToString(), JsonNode.Parse(answer.Out)!.ToString());
    }

    [Fact]
    public async Task Every_verb_that_the_README_names_is_there()
    {
        foreach (var verb in Verbs().Matches(Readme).Select(match => match.Groups["verb"].Value).Distinct())
        {
            var help = await KgProcess.RunAsync(_data.Path, [.. verb.Split(' '), "--help"]);

            Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        }
    }

    [Fact]
    public void The_list_of_error_codes_is_complete()
        => Assert.Equal(
            typeof(ErrorCodes).GetFields().Select(code => (string)code.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            ErrorRows().Matches(Repository.Read("docs/errors.md")).Select(row => row.Groups["code"].Value)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_is_named_with_its_licence()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");

        Assert.All(
            PackageVersions().Matches(Repository.Read("Directory.Packages.props")).Select(match => match.Groups["id"].Value),
            package => Assert.Contains(package.Split('.')[0], notices));
    }

    [Fact]
    public void Every_project_that_a_command_names_is_there()
        => Assert.All(
            Projects().Matches(Readme).Select(match => match.Groups["path"].Value),
            path => Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Repository.Root, path), "*.csproj")));

    [Fact]
    public void Every_file_that_a_document_links_to_is_there()
        => Assert.All(
            Repository.Files(".", "*.md").SelectMany(Links),
            link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));

    // On the graph of the repository, whatever folder the tests run in.
    Task<KgResult> RunAsync(string input, params string[] args)
        => KgProcess.RunAsync(Repository.Root, [.. args, "--data", _data.Path], input);

    // Slots and ordinals move whenever the schema does.
    static string WithoutNumbers(string program) => Numbers().Replace(program, "N");

    static IEnumerable<string> Links(string document)
        => LinkTargets().Matches(Repository.Read(document))
            .Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value));

    // The text between the fences of the first block of a language.
    static string Block(string document, string language)
        => Regex.Match(document, $"```{language}\n(?<text>.*?)```", RegexOptions.Singleline).Groups["text"].Value;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("^\\| `(?<code>[A-Z0-9_]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex ErrorRows();

    [GeneratedRegex("PackageVersion Include=\"(?<id>[^\"]+)\"")]
    private static partial Regex PackageVersions();

    [GeneratedRegex("`kg (?<verb>[a-z]+( (print|check))?)")]
    private static partial Regex Verbs();

    [GeneratedRegex("--project (?<path>[A-Za-z./]+)")]
    private static partial Regex Projects();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    private static partial Regex LinkTargets();
}
