using System.CommandLine;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A command that runs only where all settings are right.</summary>
abstract class ConfiguredCommand(string name, string description, params IReadOnlyList<SettingOption> settings)
    : SettingsCommand(name, description, settings)
{
    protected sealed override async Task<int> RunAsync(
        ParseResult line, Checked<ProgramSettings> settings, CancellationToken cancellationToken)
        => settings.IsGood
            ? await RunAsync(line, settings.Value, cancellationToken)
            : Terminal.Refuse(ExitCodes.Usage, settings.Problems);

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken);
}
