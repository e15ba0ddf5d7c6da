using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>The program kg as <c>dotnet publish</c> makes it.</summary>
static class Published
{
    /// <returns>The path of kg.dll; null, and says so, where it cannot be published: packages for compiling ahead may not be at hand.</returns>
    public static string? Make(string folder)
    {
        Console.Error.WriteLine("ours: publishing");
        var project = Path.Combine(BenchmarkGraph.Root, "src", "KnowledgeGraph.Server");
        // Build servers that it left behind would hold its output open, and the processors of what is measured.
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder, "-v", "quiet", "-p:UseSharedCompilation=false"])
        {
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
        })!;
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (Path.Combine(folder, "kg.dll") is var program && publish.ExitCode == 0 && File.Exists(program))
            return program;
        Console.Error.WriteLine($"*** The published kg is NOT MEASURED: {output}");
        return null;
    }
}
