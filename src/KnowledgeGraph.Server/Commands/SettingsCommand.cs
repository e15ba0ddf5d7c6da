using System.Reflection;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A command that has settings, whether they are right or not.</summary>
abstract class SettingsCommand<TOptions> : AsyncCommand<TOptions>
    where TOptions : FolderOptions
{
    // What Spectre takes for the value of an option that has none.
    const string NoValue = "__default_command";

    public sealed override async Task<int> ExecuteAsync(
        CommandContext context, TOptions options, CancellationToken cancellationToken)
        => OptionWithoutValue(options) is { } option
            ? Terminal.Refuse(ExitCodes.Usage, [new(null, $"--{option} lacks its value.")])
            : await RunAsync(options, SettingsReader.Read(options.Flags()), cancellationToken);

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract Task<int> RunAsync(
        TOptions options, Checked<ProgramSettings> settings, CancellationToken cancellationToken);

    static string? OptionWithoutValue(TOptions options)
        => options.GetType().GetProperties()
            .Where(property => property.GetValue(options) is NoValue)
            .Select(property => property.GetCustomAttribute<CommandOptionAttribute>()?.LongNames[0])
            .FirstOrDefault();
}
