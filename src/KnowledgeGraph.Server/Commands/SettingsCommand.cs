using System.CommandLine;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A command that has settings, whether they are right or not.</summary>
abstract class SettingsCommand : Command
{
    readonly IReadOnlyList<SettingOption> _settings;

    /// <param name="settings">Those that it has beside <see cref="SettingOption.OfAll"/>.</param>
    protected SettingsCommand(string name, string description, IReadOnlyList<SettingOption> settings)
        : base(name, description)
    {
        _settings = [.. SettingOption.OfAll, .. settings];
        foreach (var setting in _settings)
            Add(setting.Option);
        SetAction((line, cancellationToken) => RunAsync(line, SettingsReader.Read(Flags(line)), cancellationToken));
    }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    protected abstract Task<int> RunAsync(
        ParseResult line, Checked<ProgramSettings> settings, CancellationToken cancellationToken);

    Dictionary<SettingName, string> Flags(ParseResult line)
        => _settings.Select(setting => (setting.Setting, Text: setting.Given(line)))
            .Where(flag => flag.Text is not null)
            .ToDictionary(flag => flag.Setting, flag => flag.Text!);
}
