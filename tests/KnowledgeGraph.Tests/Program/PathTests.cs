using System.Text.Json.Nodes;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg path</c>, on the seeds of the repository.</summary>
public sealed class PathTests(SeededGraph seeded) : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mh370-loss", "busan")]
    [InlineData("Disappearance and loss of Flight MH370", "Busan")]
    public async Task Each_step_of_a_path_has_its_sentence_under_it(string from, string to)
    {
        var result = await RunAsync(from, to);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var lines = result.Out.Split('\n').Where(line => line.StartsWith('│')).Select(line => string.Join(" | ", line.Split('│')[1..^1].Select(cell => cell.Trim()))).ToList();
        Assert.Equal(
            [
                "from | relationship | to",
                "Disappearance and loss of Flight MH370 (mh370-loss) | <- FOLLOWS | Global flight tracking for civil aviation (res-185)",
                " |  | \"The resolution follows the disappearance and loss of Malaysian Airlines Flight MH370\" (Article on the end of PP-14)",
                "Global flight tracking for civil aviation (res-185) | <- ADOPTED | ITU Plenipotentiary Conference 2014 (PP-14) (pp-14)",
                " |  | \"Participants also passed a resolution\" (Article on the end of PP-14)",
                "ITU Plenipotentiary Conference 2014 (PP-14) (pp-14) | HELD_IN -> | Busan (busan)",
                " |  | \"ITU) Plenipotentiary Conference in Busan\" (Article on the end of PP-14)",
            ],
            lines);
    }

    [Fact]
    public async Task The_answer_can_be_had_as_JSON()
    {
        var result = await RunAsync("mh370-loss", "busan", "--json", "--first", "1");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(3, (int)JsonNode.Parse(result.Out)!["data"]!["paths"]![0]!["length"]!);
    }

    [Theory]
    [InlineData("busan", "busan", "Busan (busan) is one node: nothing leads from it to itself.\n")]
    [InlineData("mh370-los", "busan", "No node has the id or the label 'mh370-los'.\n  hint: Did you mean 'mh370-loss'?\n")]
    [InlineData("xxxxxxxxxx", "busan", "No node has the id or the label 'xxxxxxxxxx'.\n")]
    public async Task Where_nothing_is_found_it_says_why(string from, string to, string message)
        => Assert.Equal(new KgResult(1, "", message), await RunAsync(from, to));

    [Fact]
    public async Task Nodes_too_far_apart_are_named_with_the_bound()
        => Assert.Equal(
            new KgResult(1, "", "No path of at most 2 steps leads from Disappearance and loss of Flight MH370 (mh370-loss) to Busan (busan).\n"),
            await RunAsync("mh370-loss", "busan", "--max-length", "2"));

    [Fact]
    public async Task A_length_out_of_range_is_refused_with_what_is_allowed()
    {
        var result = await RunAsync("mh370-loss", "busan", "--max-length", "11");

        Assert.Equal(new KgResult(1, "", "'maxLength' is 11; from 1 to 10 steps are allowed. (KG_TRAVERSAL_STEPS)\n"), result);
    }

    [Theory]
    [InlineData("KG_MAX_PATH_TIES", "KG_TOO_MANY_PATHS")]
    [InlineData("KG_MAX_VISITED_NODES", "KG_TRAVERSAL_TOO_LARGE")]
    public async Task A_setting_bounds_a_traversal(string setting, string code)
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["path", "pp-14", "pp-06", "--data", seeded.DataFolder], "", (setting, "1"));

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(code, result.Errors);
    }

    Task<KgResult> RunAsync(params string[] args) => KgProcess.RunAsync(_folder.Path, ["path", .. args, "--data", seeded.DataFolder]);
}
