using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Answers a second over HTTP, by wrk.</summary>
/// <exception cref="System.ComponentModel.Win32Exception">wrk is not installed.</exception>
static class Wrk
{
    /// <param name="bodies">JSON, sent by turns.</param>
    public static async Task<double> PostAsync(int connections, TimeSpan time, string url, IReadOnlyList<string> bodies)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, Script(bodies));
            return await RateAsync(connections, time, "-s", script, url);
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <param name="arguments">The last is the address.</param>
    public static async Task<double> RateAsync(int connections, TimeSpan time, params string[] arguments)
    {
        string[] load = [$"-t{Math.Min(connections, 2)}", $"-c{connections}", $"-d{time.TotalSeconds:0}s", "--timeout", "10s"];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", [.. load, .. arguments]) { RedirectStandardOutput = true })!;
        var lines = (await wrk.StandardOutput.ReadToEndAsync()).Split('\n');
        await wrk.WaitForExitAsync();
        if (lines.FirstOrDefault(IsBad) is { } bad)
            throw new InvalidOperationException($"Not all answers were good: {bad.Trim()}");
        return double.Parse(lines.Single(line => line.StartsWith("Requests/sec", StringComparison.Ordinal)).Split(':')[1], CultureInfo.InvariantCulture);
    }

    static bool IsBad(string line)
        => line.Contains("Non-2xx", StringComparison.Ordinal) || line.Contains("Socket errors", StringComparison.Ordinal);

    // Requests are made before the clock starts: each takes no more than a look into a table.
    static string Script(IReadOnlyList<string> bodies)
        => $$"""
            local bodies, requests, at = { {{string.Join(", ", bodies.Select(body => $"[==[{body}]==]"))}} }, {}, 0
            function init()
              for i, body in ipairs(bodies) do
                requests[i] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
              end
            end
            function request()
              at = at % #requests + 1
              return requests[at]
            end
            """;
}
