using KnowledgeGraph.Errors;
using Spectre.Console;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>Prints findings: a line each, the remedy below it, and a verdict on the whole.</summary>
sealed class FindingPrinter(IAnsiConsole to)
{
    static readonly Dictionary<Verdict, Style> Styles = new()
    {
        [Verdict.Ok] = new(Color.Green),
        [Verdict.Warning] = new(Color.Yellow),
        [Verdict.Wrong] = new(Color.Red),
    };

    static readonly int Width = Styles.Keys.Max(verdict => Word(verdict).Length) + 2;

    int _warnings;
    int _wrongs;

    public bool HasWrong => _wrongs > 0;

    public void Print(Finding finding)
    {
        _warnings += finding.Verdict == Verdict.Warning ? 1 : 0;
        _wrongs += finding.Verdict == Verdict.Wrong ? 1 : 0;
        to.Write(new Text(Word(finding.Verdict).PadRight(Width), Styles[finding.Verdict]));
        to.WriteLine(finding.What);
        if (finding.Remedy is not null)
            to.WriteLine(new string(' ', Width) + finding.Remedy);
    }

    public void PrintVerdict()
    {
        var warnings = _warnings switch { 0 => "", 1 => ", 1 warning", _ => $", {_warnings} warnings" };
        to.WriteLine($"{(HasWrong ? $"{_wrongs} wrong" : "Nothing is wrong")}{warnings}.");
    }

    static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
