using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Usage;

/// <summary>Says what is wrong with a command line: the first of all that is.</summary>
static class UsageProblem
{
    const string Hint = "kg --help lists the commands, kg COMMAND --help their options.";

    /// <param name="args">As they were given.</param>
    /// <returns>Null where nothing is wrong.</returns>
    public static Problem? Find(ParseResult line, string[] args)
    {
        // Suggestions are for lines that are not finished.
        if (line.Action is { ClearsParseErrors: true } and not HelpPage)
            return null;
        var command = line.CommandResult.Command;
        if (Misread(line, args) is { } option)
            return Owner(line, option) is { } owner
                ? LacksValue(owner)
                : Unknown("option", option.Value, CommandForms.OptionsOf(command).Select(known => known.Name));
        if (line.UnmatchedTokens is [var word, ..])
            return command.Subcommands.Count > 0
                ? Unknown("command", word, command.Subcommands.Select(known => known.Name))
                : new(null, $"'{word}' is one argument too many.", Hint);
        return line.Errors is [var error, ..] ? Of(error) : null;
    }

    // The parser takes an option for the value of the one before it, and one that it does not know for an argument.
    static Token? Misread(ParseResult line, string[] args)
        => line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && args.Contains(token.Value));

    static Option? Owner(ParseResult line, Token value)
        => line.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => option.Tokens.Contains(value))?.Option;

    static Problem Of(ParseError error)
        => error.SymbolResult switch
        {
            OptionResult { IdentifierToken: null, Option: var option } => Missing(error, CommandForms.Of(option).Trim()),
            OptionResult { Tokens: [] or [{ Value: "" }], Option: var option } => LacksValue(option),
            ArgumentResult { Tokens: [], Argument: var argument } => Missing(error, CommandForms.Of(argument)),
            _ => new(null, error.Message, Hint),
        };

    static Problem Missing(ParseError error, string form)
        => new(null, $"Command '{(error.SymbolResult?.Parent as CommandResult)?.Command.Name}' is missing {form}.", Hint);

    static Problem LacksValue(Option option) => new(null, $"{option.Name} lacks its value.", Hint);

    static Problem Unknown(string kind, string name, IEnumerable<string> known)
        => new(null, $"Unknown {kind} '{name}'.", NearNames.Hint(name, known) ?? Hint);
}
