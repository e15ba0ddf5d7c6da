using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>What <c>kg load</c> took, in a process of its own.</summary>
/// <param name="Elapsed">From start to end of the process.</param>
/// <param name="Processor">Time of all processors.</param>
/// <param name="PeakBytes">The most memory that was resident at once.</param>
/// <param name="FileBytes">Of the database.</param>
sealed record MeasuredLoad(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes, long FileBytes)
{
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <exception cref="InvalidOperationException">The load failed.</exception>
    public static MeasuredLoad Run(string schema, string seeds, string data)
    {
        var watch = Stopwatch.StartNew();
        using var load = Process.Start(new ProcessStartInfo("dotnet", [BenchmarkGraph.Program, "load", "--schema", schema, "--seeds", seeds, "--data", data])
        {
            RedirectStandardOutput = true,
        })!;
        load.OutputDataReceived += (_, _) => { };
        load.BeginOutputReadLine();
        var (processor, peak) = Watch(load);
        watch.Stop();
        if (load.ExitCode != 0)
            throw new InvalidOperationException($"kg load ended with {load.ExitCode}.");
        return new(watch.Elapsed, processor, peak, Directory.GetFiles(data, "*.db").Sum(file => new FileInfo(file).Length));
    }

    // Both only grow, and the system forgets them with the process.
    static (TimeSpan Processor, long PeakBytes) Watch(Process load)
    {
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!load.WaitForExit(BetweenLooks))
        {
            try
            {
                load.Refresh();
                (processor, peak) = (load.TotalProcessorTime, Math.Max(peak, ReadPeak(load)));
            }
            // It has ended since.
            catch (Exception error) when (error is InvalidOperationException or Win32Exception or IOException)
            {
            }
        }
        load.WaitForExit();
        return (processor, peak);
    }

    // Linux tells it here only: proc(5), VmHWM, in KiB.
    static long ReadPeak(Process load)
        => OperatingSystem.IsLinux()
            ? File.ReadLines($"/proc/{load.Id}/status").Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024)
                .DefaultIfEmpty(0).Max()
            : load.PeakWorkingSet64;
}
