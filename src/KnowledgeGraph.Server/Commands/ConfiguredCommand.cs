using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A command that runs only where all settings are right.</summary>
abstract class ConfiguredCommand<TOptions> : SettingsCommand<TOptions>
    where TOptions : FolderOptions
{
    protected sealed override async Task<int> RunAsync(
        TOptions options, Checked<ProgramSettings> settings, CancellationToken cancellationToken)
        => settings.IsGood
            ? await RunAsync(options, settings.Value, cancellationToken)
            : Terminal.Refuse(ExitCodes.Usage, settings.Problems);

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract Task<int> RunAsync(
        TOptions options, ProgramSettings settings, CancellationToken cancellationToken);
}
