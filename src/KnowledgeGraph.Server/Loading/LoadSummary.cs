using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Server.Loading;

/// <summary>Says in counts what a load changed.</summary>
static class LoadSummary
{
    /// <summary>The sentence, then each type that gained, lost or changed rows.</summary>
    /// <param name="isDryRun">The changes were not made.</param>
    public static void Print(LoadReport report, bool isDryRun, TextWriter to)
    {
        to.WriteLine(Headline(report, isDryRun));
        if (report.Changes.Count == 0)
            return;
        var width = report.Changes.Max(change => change.Name.Length);
        foreach (var change in report.Changes)
            to.WriteLine($"  {change.Name.PadRight(width)}  {Counts(change)}");
    }

    /// <summary>What was loaded, as one sentence.</summary>
    public static string Headline(LoadReport report, bool isDryRun)
    {
        var size = $"{report.NodeCount} nodes, {report.RelationshipCount} relationships, {report.ClaimCount} claims";
        return (report.IsUnchanged, isDryRun) switch
        {
            (true, _) => $"Nothing changed: version {report.Version}, {size}.",
            (false, true) => $"Would load version {report.Version}: {size}.",
            (false, false) => $"Loaded version {report.Version}: {size}.",
        };
    }

    static string Counts(LoadChange change)
        => string.Join(", ", new[]
        {
            (Count: change.Added, Verb: "added"),
            (Count: change.Removed, Verb: "removed"),
            (Count: change.Changed, Verb: "changed"),
        }.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Verb}"));
}
