using System.CommandLine;

namespace KnowledgeGraph.Server.Usage;

/// <summary>How parts of a command line are written: <c>kg query &lt;FILE&gt; [OPTIONS]</c>.</summary>
static class CommandForms
{
    public static string Usage(Command command)
        => command.Subcommands.Count > 0
            ? $"{Path(command)} [OPTIONS] <COMMAND>"
            : string.Join(' ', [Path(command), .. command.Arguments.Select(Of), "[OPTIONS]"]);

    /// <summary>With what it cannot do without.</summary>
    public static string Of(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Where(IsRequired).Select(Of)]);

    public static string Of(Argument argument) => IsRequired(argument) ? $"<{argument.Name}>" : $"[{argument.Name}]";

    /// <summary>With its one letter, or with blanks in its place.</summary>
    public static string Of(Option option)
    {
        var letter = option.Aliases.FirstOrDefault() is { } alias ? $"{alias}, " : "    ";
        return $"{letter}{option.Name}{(option.HelpName is { } value ? $" <{value}>" : "")}";
    }

    /// <summary>Those that the program as a whole has for every command come first.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
        => command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive).Concat(command.Options);

    public static bool IsRequired(Argument argument) => argument.Arity.MinimumNumberOfValues > 0;

    static string Path(Command command)
        => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : "kg";
}
