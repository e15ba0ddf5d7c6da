using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg query</c> and <c>kg explain</c>.</summary>
public sealed class QueryTests : IAsyncLifetime
{
    const string ById = "query One($id: ID!) { city(id: $id) { name onSea } } query Other { cities { totalCount } }";

    const string Seoul = """
        {
          "data": {
            "city": {
              "name": "Seoul",
              "onSea": false
            }
          }
        }

        """;

    readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        CityGraph.WriteTo(_folder);
        await RunAsync("", "load");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_query_from_standard_input_is_answered_with_indented_JSON()
    {
        var result = await RunAsync(ById, "query", "-", "--operation", "One", "--variables", """{"id": "seoul"}""");

        Assert.Equal(new KgResult(0, Seoul, ""), result);
    }

    [Fact]
    public async Task A_query_and_its_variables_may_come_from_files()
    {
        _folder.Write("one.graphql", ById);
        _folder.Write("seoul.json", """{"id": "seoul"}""");

        var result = await RunAsync("", "query", "one.graphql", "--operation", "One", "--variables", "@seoul.json");

        Assert.Equal(new KgResult(0, Seoul, ""), result);
    }

    [Theory]
    [InlineData("KG_MAX_FIELD_COST", "1", 0)]
    [InlineData("KG_MAX_TYPE_COST", "5", 0)]
    [InlineData("KG_MAX_TYPE_COST", "4", 1)]
    public async Task A_query_may_cost_as_much_as_the_setting_says(string setting, string limit, int exitCode)
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["query", "-"], "{ cities(first: 3) { nodes { id } } }", (setting, limit));

        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public async Task Errors_go_to_standard_error_with_their_place()
    {
        _folder.Write("wrong.graphql", "{ cities { nodes { nme } } }");

        var result = await RunAsync("", "query", "wrong.graphql");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("{\n  \"errors\": [", result.Out);
        Assert.StartsWith("wrong.graphql:1:20: ", result.Errors);
        Assert.Contains("(KG_VALIDATION)", result.Errors);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task Variables_that_are_no_object_are_refused(string variables)
    {
        var result = await RunAsync("{ cities { totalCount } }", "query", "-", "--variables", variables);

        Assert.Equal(
            new KgResult(3, "", """
                --variables is not a JSON object.
                  hint: Allowed: an object such as '{"first": 3}', or @FILE that holds one.

                """),
            result);
    }

    [Fact]
    public async Task Without_data_a_query_says_how_to_load()
    {
        var result = await RunAsync("{ cities { totalCount } }", "query", "-", "--data", "empty");

        Assert.Equal((4, ""), (result.ExitCode, result.Out));
        Assert.Contains("kg load", result.Errors);
    }

    [Theory]
    [InlineData("operation")]
    [InlineData("plan")]
    [InlineData("program")]
    public async Task Each_stage_of_a_query_can_be_printed(string stage)
    {
        var result = await RunAsync(CityGraph.Query, "explain", "-", "--stage", stage);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains(stage == "program" ? "SELECT" : "cities", result.Out);
    }

    [Fact]
    public async Task A_query_that_is_refused_is_not_explained()
    {
        var result = await RunAsync("{ cities", "explain", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("<stdin>:1:", result.Errors);
    }

    Task<KgResult> RunAsync(string input, params string[] args) => KgProcess.RunAsync(_folder.Path, args, input);
}
