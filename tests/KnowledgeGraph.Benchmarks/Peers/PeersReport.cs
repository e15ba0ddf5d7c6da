using System.Runtime.InteropServices;
using static System.FormattableString;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <param name="Bytes">Of our answer.</param>
/// <param name="Names">Of those who were asked; ours first.</param>
/// <param name="Rates">Per round, per name: answers a second.</param>
sealed record PeerResult(string Question, int Bytes, int Connections, IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<double>> Rates);

/// <summary>Prints the figures as a table: a row for each of ours, each peer's rate, and the median of the ratios in each round.</summary>
static class PeersReport
{
    public const string Ours = "KnowledgeGraph";
    public const string OursPlain = "KnowledgeGraph, no @index";

    public static string Print(IReadOnlyList<PeerResult> results, IReadOnlyList<(string Program, TimeSpan Time)> starts)
        => string.Join('\n',
        [
            "| question | at once | server | answers/s | times PostGraphile | times @neo4j/graphql |",
            "|---|---:|---|---:|---:|---:|",
            .. results.SelectMany(result => result.Names.Select((name, way) => PrintRow(result, name, way))),
            "",
            "| start of `kg serve` | first answer after |",
            "|---|---:|",
            .. starts.Select(start => Invariant($"| {start.Program} | {start.Time.TotalMilliseconds:0} ms |")),
            "",
            Invariant($"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}: {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}."),
        ]);

    static string PrintRow(PeerResult result, string name, int way)
        => Invariant($"| {result.Question}, {result.Bytes / 1e3:0.0} kB | {result.Connections} | {name} | {Rounds.Median(result.Rates.Select(round => round[way])):N0} | {Ratio(result, way, "PostGraphile")} | {Ratio(result, way, "@neo4j/graphql")} |");

    static string Ratio(PeerResult result, int way, string peer)
        => result.Names.ToList().IndexOf(peer) is >= 0 and var other
            ? Invariant($"{Rounds.Median(result.Rates.Select(round => round[way] / round[other])):0.0}")
            : "not measured";
}
