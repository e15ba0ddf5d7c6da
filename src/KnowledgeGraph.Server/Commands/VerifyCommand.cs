using System.ComponentModel;
using KnowledgeGraph.Evidence;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg verify</c>: compares the excerpts of a source with the document they were taken from.</summary>
sealed class VerifyCommand : ConfiguredCommand<VerifyCommand.Options>
{
    protected override Task<int> RunAsync(
        Options options, ProgramSettings settings, CancellationToken cancellationToken)
        => Task.FromResult(Run(options, settings.Folders));

    static int Run(Options options, Folders folders)
    {
        var graph = SeedLoad.Read(folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, "Mend this, then run kg verify again.");

        var verification = DocumentVerifier.Verify(graph.Value, options.Document, options.Source);
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

    internal sealed class Options : FolderOptions
    {
        [CommandOption("--document <FILE>", isRequired: true)]
        [Description("The document, as UTF-8 text")]
        public required string Document { get; init; }

        [CommandOption("--source <ID>")]
        [Description("Whose excerpts to compare; default the one source with a hash")]
        public string? Source { get; init; }
    }
}
