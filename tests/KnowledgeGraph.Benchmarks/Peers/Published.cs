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
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode == 0)
            return Path.Combine(folder, "kg.dll");
        Console.Error.WriteLine($"*** The published kg is NOT MEASURED: {output}");
        return null;
    }
}
