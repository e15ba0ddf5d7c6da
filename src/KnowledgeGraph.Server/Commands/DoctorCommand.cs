using System.CommandLine;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Diagnosis;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg doctor</c>: whether <c>kg serve</c> with the same options would work; if not, what to do.</summary>
sealed class DoctorCommand()
    : SettingsCommand("doctor", "Name each thing that is wrong, with its remedy", SettingOption.OfServer)
{
    protected override Task<int> RunAsync(ParseResult line, Checked<ProgramSettings> settings, CancellationToken cancellationToken)
    {
        var printer = new FindingPrinter(Terminal.Colored());
        foreach (var finding in Doctor.Examine(settings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            printer.Print(finding);
        }
        printer.PrintVerdict();
        return Task.FromResult(printer.HasWrong ? ExitCodes.Failed : ExitCodes.Ok);
    }
}
