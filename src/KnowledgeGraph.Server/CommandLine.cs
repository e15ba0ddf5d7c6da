using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Usage;

namespace KnowledgeGraph.Server;

/// <summary>The verbs of <c>kg</c>, and what becomes of an exception.</summary>
static class CommandLine
{
    // In --variables, @FILE means a file of ours.
    static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    // Signals and exceptions are ours.
    static readonly InvocationConfiguration Running = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var line = Verbs().Parse(WithVerb(args), Parsing);
        if (UsageProblem.Find(line, args) is { } problem)
            return Terminal.Refuse(ExitCodes.Usage, [problem]);
        try
        {
            return await line.InvokeAsync(Running, cancellationToken);
        }
        catch (Exception e)
        {
            return Fail(e);
        }
    }

    // Not an action of kg itself: its help would list the options of serve as its own.
    static string[] WithVerb(string[] args)
        => args switch
        {
            ["-h" or "--help" or "-v" or "--version"] => args,
            [] or [['-', ..], ..] => ["serve", .. args],
            ["schema"] => ["schema", "print"],
            _ => args,
        };

    static RootCommand Verbs()
    {
        var kg = new RootCommand
        {
            new ServeCommand(),
            new LoadCommand(),
            new VerifyCommand(),
            new DoctorCommand(),
            new QueryCommand(),
            new SearchCommand(),
            new PathCommand(),
            new ExplainCommand(),
            new Command("schema", "Print or check the API that the graph schema gives") { new SchemaPrintCommand(), new SchemaCheckCommand() },
        };
        // Those that it has of its own speak otherwise.
        kg.Options.Clear();
        kg.Add(new HelpOption("--help", "-h") { Description = "Prints help information", Action = new HelpPage() });
        kg.Add(new VersionOption("--version", "-v") { Description = "Prints version information", Action = new VersionLine(Version()) });
        return kg;
    }

    static string Version()
        => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    static int Fail(Exception exception)
        => exception switch
        {
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
