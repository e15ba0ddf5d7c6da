using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace KnowledgeGraph.Server;

/// <summary>Ends the help of the program as a whole with what its exit codes mean.</summary>
sealed class HelpWithExitCodes(ICommandAppSettings settings) : HelpProvider(settings)
{
    static readonly string Codes = $"""

        EXIT CODES:
            {ExitCodes.Ok}    Done
            {ExitCodes.Failed}    Nothing was found, the answer has errors, or a check failed
            {ExitCodes.Usage}    The command line or a setting is wrong
            {ExitCodes.BadInput}    A schema, seed, query or document cannot be used
            {ExitCodes.Store}    The loaded data cannot be read or written

        Settings come from appsettings.json beside the program, from variables such as KG_NO_LOAD for --no-load,
        and from the options of each command; later wins. With --store neo4j the server is that of NEO4J_URI
        (http://127.0.0.1:7474), NEO4J_USER (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE (neo4j).

        """;

    public override IEnumerable<IRenderable> GetFooter(ICommandModel model, ICommandInfo? command)
        => command is null ? [new Text(Codes)] : [];
}
