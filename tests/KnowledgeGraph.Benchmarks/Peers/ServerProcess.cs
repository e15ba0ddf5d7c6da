using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>A server in a process of its own. It says the address of its API on standard output, and lives until this is disposed.</summary>
sealed class ServerProcess : IDisposable
{
    /// <summary>The exit code of a peer that is not installed (tests/peers/peer.js).</summary>
    const int Absent = 3;

    static readonly TimeSpan MaxFarewell = TimeSpan.FromSeconds(60);

    readonly Process _process;
    readonly bool _endsWithInput;

    ServerProcess(Process process, bool endsWithInput) => (_process, _endsWithInput) = (process, endsWithInput);

    public required string Url { get; init; }

    /// <param name="endsWithInput">It tidies up and ends when its standard input ends; else it is killed.</param>
    /// <exception cref="PeerAbsentException">What it needs is not installed; the message is its own.</exception>
    public static async Task<ServerProcess> StartAsync(ProcessStartInfo start, bool endsWithInput)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        var process = Process.Start(start)!;
        var complaint = new StringBuilder();
        process.ErrorDataReceived += (_, line) => complaint.AppendLine(line.Data);
        process.BeginErrorReadLine();
        if (await ReadUrlAsync(process.StandardOutput) is { } url)
            return new(process, endsWithInput) { Url = url };
        await process.WaitForExitAsync();
        throw process.ExitCode == Absent
            ? new PeerAbsentException(complaint.ToString().Trim())
            : new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {complaint}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_endsWithInput || !_process.WaitForExit(MaxFarewell))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    static async Task<string?> ReadUrlAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
                return line[at..].Trim();
        return null;
    }
}

/// <summary>What a peer needs is not installed; the message says what.</summary>
sealed class PeerAbsentException(string message) : Exception(message);
