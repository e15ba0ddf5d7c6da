using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace KnowledgeGraph.Server.Usage;

/// <summary>Prints what a command is for and what can be given to it.</summary>
sealed class HelpPage : SynchronousCommandLineAction
{
    const string Indent = "    ";
    const int Gap = 4;

    const string Examples = """
            kg load --dry-run
            kg query conference.graphql --variables {"id": "pp-14"}
            kg search "busan 2014"
            kg path mh370-loss busan
            kg explain conference.graphql --stage plan
        """;

    static readonly string Codes = $"""
            {ExitCodes.Ok}    Done
            {ExitCodes.Failed}    Nothing was found, the answer has errors, or a check failed
            {ExitCodes.Usage}    The command line or a setting is wrong
            {ExitCodes.BadInput}    A schema, seed, query or document cannot be used
            {ExitCodes.Store}    The loaded data cannot be read or written

        Settings come from appsettings.json beside the program, from variables such as KG_NO_LOAD for --no-load,
        and from the options of each command; later wins. With --store neo4j the server is that of NEO4J_URI
        (http://127.0.0.1:7474), NEO4J_USER (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE (neo4j).
        """;

    static readonly Style Title = new(Color.Yellow);

    readonly IAnsiConsole _to = Terminal.Colored();

    bool _isFirst = true;

    // Help is given for a command without its arguments.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var isProgram = command is RootCommand;
        if (!isProgram)
            Write("DESCRIPTION", command.Description!);
        Write("USAGE", Indent + CommandForms.Usage(command));
        if (isProgram)
            Write("EXAMPLES", Examples);
        Write("ARGUMENTS", command.Arguments.Select(argument => (CommandForms.Of(argument), argument.Description)));
        Write("OPTIONS", CommandForms.OptionsOf(command).Select(option => (CommandForms.Of(option), option.Description)));
        Write("COMMANDS", command.Subcommands.Select(verb => (CommandForms.Of(verb), verb.Description)));
        if (isProgram)
            Write("EXIT CODES", Codes);
        return ExitCodes.Ok;
    }

    void Write(string title, string text)
    {
        WriteTitle(title);
        _to.WriteLine(text);
    }

    void Write(string title, IEnumerable<(string Form, string? Description)> rows)
    {
        if (!rows.Any())
            return;
        WriteTitle(title);
        var table = new Grid().AddColumn(new() { Padding = new(Gap, 0, Gap, 0), NoWrap = true }).AddColumn(new() { Padding = new(0, 0) });
        foreach (var (form, description) in rows)
            table.AddRow(new Text(form), new Text(description ?? ""));
        _to.Write(table);
    }

    void WriteTitle(string title)
    {
        if (!_isFirst)
            _to.WriteLine();
        _isFirst = false;
        _to.WriteLine($"{title}:", Title);
    }
}
