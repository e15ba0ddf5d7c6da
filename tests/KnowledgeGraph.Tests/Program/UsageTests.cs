using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>What <c>kg</c> says about itself, and to wrong command lines.</summary>
public sealed class UsageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_goes_to_standard_output_and_names_verbs_and_exit_codes()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["--help"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(
            """
            USAGE:
                kg [OPTIONS] <COMMAND>

            EXAMPLES:
                kg load --dry-run
                kg query conference.graphql --variables {"id": "pp-14"}
                kg search "busan 2014"
                kg path mh370-loss busan
                kg explain conference.graphql --stage plan

            OPTIONS:
                -h, --help       Prints help information
                -v, --version    Prints version information

            COMMANDS:
                serve             Load the seeds if they changed, and answer GraphQL over HTTP (the default)
                load              Make the seeds the data that is served, all or nothing
                verify            Compare the excerpts of a source with its document
                doctor            Name each thing that is wrong, with its remedy
                query <FILE>      Answer a GraphQL request from the loaded data
                search <TEXT>     Find nodes by what they are called and what is said of them
                path <A> <B>      Say how two nodes are connected, with the sentence of each step
                explain <FILE>    Print what a stage makes of a request
                schema            Print or check the API that the graph schema gives

            EXIT CODES:
                0    Done
                1    Nothing was found, the answer has errors, or a check failed
                2    The command line or a setting is wrong
                3    A schema, seed, query or document cannot be used
                4    The loaded data cannot be read or written

            Settings come from appsettings.json beside the program, from variables such as KG_NO_LOAD for --no-load,
            and from the options of each command; later wins. With --store neo4j the server is that of NEO4J_URI
            (http://127.0.0.1:7474), NEO4J_USER (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE (neo4j).
            """,
            Trimmed(result.Out));
    }

    [Fact]
    public async Task The_version_goes_to_standard_output()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["--version"]);

        Assert.Equal(new KgResult(0, "0.1.0\n", ""), result);
    }

    [Theory]
    [InlineData("nope", "Unknown command 'nope'.")]
    [InlineData("nope --help", "Unknown command 'nope'.")]
    [InlineData("serve extra", "'extra' is one argument too many.")]
    [InlineData("load --bogus", "Unknown option '--bogus'.")]
    [InlineData("--bogus", "Unknown option '--bogus'.")]
    [InlineData("query --bogus", "Unknown option '--bogus'.")]
    [InlineData("query", "Command 'query' is missing <FILE>.")]
    [InlineData("path busan", "Command 'path' is missing <B>.")]
    [InlineData("verify", "Command 'verify' is missing --document <FILE>.")]
    [InlineData("load --schema", "--schema lacks its value.")]
    [InlineData("load --seeds --dry-run", "--seeds lacks its value.")]
    [InlineData("load --seeds --bogus", "--seeds lacks its value.")]
    [InlineData("verify --document=", "--document lacks its value.")]
    [InlineData("search busan --first some", "--first is 'some', which is no whole number.")]
    [InlineData("query - --table --json", "--table and --json exclude each other.")]
    public async Task A_wrong_command_line_is_refused_with_the_next_step(string args, string message)
    {
        var result = await KgProcess.RunAsync(_folder.Path, args.Split(' '));

        Assert.Equal(
            new KgResult(2, "", $"""
                {message}
                  hint: kg --help lists the commands, kg COMMAND --help their options.

                """),
            result);
    }

    [Theory]
    [InlineData("srve", "Unknown command 'srve'.", "serve")]
    [InlineData("load --shema x", "Unknown option '--shema'.", "--schema")]
    public async Task A_misspelt_name_is_refused_with_the_one_that_is_meant(string args, string message, string meant)
    {
        var result = await KgProcess.RunAsync(_folder.Path, args.Split(' '));

        Assert.Equal(new KgResult(2, "", $"{message}\n  hint: Did you mean '{meant}'?\n"), result);
    }

    [Theory]
    [InlineData("--schema none --schema ./none", "./none")]
    [InlineData("--schema=-none", "-none")]
    public async Task The_last_value_of_an_option_holds_whatever_it_begins_with(string options, string folder)
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["load", .. options.Split(' ')]);

        Assert.Equal(
            new KgResult(2, "", $"""
                --schema is '{folder}', which is not allowed.
                  hint: Allowed: a folder that exists.

                """),
            result);
    }

    [Theory]
    [InlineData("lo", "load\n")]
    [InlineData("explain --op", "--operation\n")]
    public async Task A_shell_can_ask_for_the_names_that_begin_so(string typed, string names)
    {
        var result = await KgProcess.RunAsync(_folder.Path, [$"[suggest:{typed.Length + 3}]", $"kg {typed}"]);

        Assert.Equal(new KgResult(0, names, ""), result);
    }

    [Fact]
    public async Task An_unknown_stage_is_refused_with_the_stages_that_there_are()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["explain", "-", "--stage", "sql"]);

        Assert.Equal(
            new KgResult(2, "", """
                --stage is 'sql', which is not allowed.
                  hint: Allowed: operation, plan, program.

                """),
            result);
    }

    // Spectre.Console fills the columns of its tables with spaces.
    static string Trimmed(string text)
        => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
