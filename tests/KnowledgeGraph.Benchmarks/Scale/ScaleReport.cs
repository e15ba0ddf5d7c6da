using System.Runtime.InteropServices;
using static System.FormattableString;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>What was measured of one graph.</summary>
/// <param name="Medians">Of <see cref="BoundedQuery.All"/>, in that order, in microseconds.</param>
sealed record ScaleResult(GraphRows Rows, MeasuredLoad Load, IReadOnlyList<double> Medians);

/// <param name="Nodes">Claims included.</param>
readonly record struct GraphRows(long Nodes, long Relationships);

/// <summary>Prints the figures as tables.</summary>
static class ScaleReport
{
    public static string Print(IReadOnlyList<ScaleResult> results)
        => string.Join('\n',
        [
            "| nodes | relationships | load | processor time | peak memory | file |",
            "|---:|---:|---:|---:|---:|---:|",
            .. results.Select(PrintLoad),
            "",
            $"| p50, in microseconds, at | {string.Join(" | ", results.Select(result => Invariant($"{result.Rows.Nodes:N0}")))} | growth |",
            $"|---|{string.Concat(results.Select(_ => "---:|"))}---:|",
            .. BoundedQuery.All.Select((query, i) => PrintMedians(query.Name, results.Select(result => result.Medians[i]).ToList())),
            "",
            Invariant($"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}: {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}."),
        ]);

    static string PrintLoad(ScaleResult result)
        => Invariant($"| {result.Rows.Nodes:N0} | {result.Rows.Relationships:N0} | {result.Load.Elapsed.TotalSeconds:0.0} s | {result.Load.Processor.TotalSeconds:0.0} s | {result.Load.PeakBytes / 1e6:0} MB | {result.Load.FileBytes / 1e6:0} MB |");

    static string PrintMedians(string name, List<double> medians)
        => $"| {name} | {string.Join(" | ", medians.Select(median => Invariant($"{median:0.0}")))} | {Invariant($"{medians[^1] / medians[0]:0.0}")} |";
}
