using System.CommandLine;
using KnowledgeGraph.Evidence;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg verify</c>: compares the excerpts of a source with the document they were taken from.</summary>
sealed class VerifyCommand : ConfiguredCommand
{
    readonly Option<string> _document = new("--document") { HelpName = "FILE", Description = "The document, as UTF-8 text", Required = true };
    readonly Option<string> _source = new("--source")
    {
        HelpName = "ID",
        Description = "Whose excerpts to compare; default the one source with a hash",
    };

    public VerifyCommand()
        : base("verify", "Compare the excerpts of a source with its document")
    {
        Add(_document);
        Add(_source);
    }

    protected override Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
        => Task.FromResult(Run(line.GetRequiredValue(_document), line.GetValue(_source), settings.Folders));

    static int Run(string document, string? source, Folders folders)
    {
        var graph = SeedLoad.Read(folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, "Mend this, then run kg verify again.");

        var verification = DocumentVerifier.Verify(graph.Value, document, source);
        if (!verification.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, verification.Problems);
        Print(verification.Value, Terminal.Out);
        return verification.Value.IsProven ? ExitCodes.Ok : ExitCodes.Failed;
    }

    static void Print(Verification verification, TextWriter to)
    {
        foreach (var missing in verification.Missing)
        {
            to.WriteLine($"{missing.ClaimId}: {Place(missing)}");
            to.WriteLine($"  {missing.Excerpt}");
        }
        to.WriteLine(Verdict(verification));
    }

    static string Place(MissingExcerpt missing)
    {
        var expected = missing.Line is { } line ? $"not on line {line}" : "not in the document";
        return missing.FoundAt.Count == 0
            ? $"{expected}, and nowhere else"
            : $"{expected}, but on line {string.Join(", ", missing.FoundAt)}";
    }

    static string Verdict(Verification verification)
    {
        var (source, compared) = (verification.SourceId, verification.Checked);
        var good = compared - verification.Missing.Count;
        var excerpts = $"{good} of {compared} excerpts of '{source}' stand where their claims say";
        var hash = verification.HashMatches switch
        {
            true => ", and the document's hash is the source's",
            false => ", but the document's hash is not the source's",
            null => "",
        };
        return $"{(verification.IsProven ? "Proven" : "Not proven")}: {excerpts}{hash}.";
    }
}
