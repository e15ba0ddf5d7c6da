using System.Reflection;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Commands;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server;

/// <summary>The verbs of <c>kg</c>, and what becomes of an exception.</summary>
static class CommandLine
{
    const string UsageHint = "kg --help lists the commands, kg COMMAND --help their options.";

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var app = new CommandApp();
        app.Configure(Configure);
        return app.RunAsync(WithVerb(args).Select(NameDash), cancellationToken);
    }

    // Spectre takes a lone dash for an option without a name.
    static string NameDash(string arg) => arg == "-" ? RequestOptions.StandardInput : arg;

    // Not Spectre's default command: the help of kg would list the options of serve as its own.
    static string[] WithVerb(string[] args)
        => args switch
        {
            ["-h" or "--help" or "-v" or "--version"] => args,
            [] or [['-', ..], ..] => ["serve", .. args],
            ["schema"] => ["schema", "print"],
            _ => args,
        };

    static void Configure(IConfigurator kg)
    {
        kg.SetApplicationName("kg");
        kg.SetApplicationVersion(Version());
        kg.UseStrictParsing();
        kg.ConfigureConsole(Terminal.Colored());
        kg.SetHelpProvider(new HelpWithExitCodes(kg.Settings));
        kg.CancellationExitCode(ExitCodes.Interrupted);
        kg.SetExceptionHandler((exception, _) => Fail(exception));

        kg.AddCommand<ServeCommand>("serve")
            .WithDescription("Load the seeds if they changed, and answer GraphQL over HTTP (the default)");
        kg.AddCommand<LoadCommand>("load").WithDescription("Make the seeds the data that is served, all or nothing");
        kg.AddCommand<VerifyCommand>("verify").WithDescription("Compare the excerpts of a source with its document");
        kg.AddCommand<DoctorCommand>("doctor").WithDescription("Name each thing that is wrong, with its remedy");
        kg.AddCommand<QueryCommand>("query").WithDescription("Answer a GraphQL request from the loaded data");
        kg.AddCommand<SearchCommand>("search").WithDescription("Find nodes by what they are called and what is said of them");
        kg.AddCommand<PathCommand>("path").WithDescription("Say how two nodes are connected, with the sentence of each step");
        kg.AddCommand<ExplainCommand>("explain").WithDescription("Print what a stage makes of a request");
        kg.AddBranch("schema", schema =>
        {
            schema.SetDescription("Print or check the API that the graph schema gives");
            schema.AddCommand<SchemaPrintCommand>("print").WithDescription("Print the API as SDL (the default)");
            schema.AddCommand<SchemaCheckCommand>("check")
                .WithDescription("Say what is wrong with the graph schema, or where the API differs from a file");
        });
        kg.AddExample("load", "--dry-run");
        kg.AddExample("query", "conference.graphql", "--variables", """{"id": "pp-14"}""");
        kg.AddExample("search", "\"busan 2014\"");
        kg.AddExample("path", "mh370-loss", "busan");
        kg.AddExample("explain", "conference.graphql", "--stage", "plan");
    }

    static string Version()
        => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    static int Fail(Exception exception)
        => exception switch
        {
            CommandAppException usage => Terminal.Refuse(ExitCodes.Usage, [new(null, usage.Message, UsageHint)]),
            StoreException store => Terminal.Refuse(ExitCodes.Store, [new(null, store.Message, store.Hint)]),
            OperationCanceledException => Stopped(),
            _ => Faulted(exception),
        };

    static int Stopped()
    {
        Terminal.Say("Stopped before it was done.");
        return ExitCodes.Interrupted;
    }

    static int Faulted(Exception exception)
    {
        Terminal.Say($"This is a fault of kg {Version()}. Please report it with what follows.");
        Terminal.Say(exception.ToString());
        return ExitCodes.Fault;
    }
}
