using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Tests.Program;

/// <summary>A running <c>kg serve</c>.</summary>
sealed class KgServer : IDisposable
{
    readonly Process _process;
    readonly HttpClient _client = new();

    KgServer(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    /// <summary>Since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public int ThreadCount
    {
        get
        {
            _process.Refresh();
            return _process.Threads.Count;
        }
    }

    /// <summary>Files, sockets and pipes that it holds. Source: proc(5).</summary>
    public int HandleCount => Directory.EnumerateFileSystemEntries($"/proc/{_process.Id}/fd").Count();

    /// <summary>The addresses that it printed, by name.</summary>
    public Dictionary<string, string> Addresses { get; } = [];

    /// <summary>Starts on a free port and returns when the addresses are printed.</summary>
    public static Task<KgServer> StartAsync(string folder, params string[] options) => StartAsync(folder, options, []);

    /// <summary>The same, with variables of its environment.</summary>
    public static async Task<KgServer> StartAsync(string folder, string[] options, (string Name, string Value)[] variables)
        => await ReadAddressesAsync(KgProcess.Start(folder, ["serve", "--urls", "http://127.0.0.1:0", .. options], variables));

    /// <summary>The same, in a shell that has run a command such as <c>ulimit</c> before.</summary>
    public static async Task<KgServer> StartWithinAsync(string folder, string command)
    {
        var shell = KgProcess.StartShell(folder, $"{command} && exec {KgProcess.ShellCommand} serve --urls http://127.0.0.1:0");
        return await ReadAddressesAsync(shell);
    }

    static async Task<KgServer> ReadAddressesAsync(Process process)
    {
        var server = new KgServer(process);
        while (!server.Addresses.ContainsKey("page"))
        {
            if (await process.StandardOutput.ReadLineAsync() is not { } line)
                throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            server.Addresses[words[0]] = words[1];
        }
        return server;
    }

    public Task<HttpResponseMessage> GetAsync(string path)
        => _client.GetAsync(new Uri(new Uri(Addresses["page"]), path));

    /// <returns>The answer's text, whatever its status.</returns>
    public async Task<string> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> AskAsync(string query)
    {
        using var body = new StringContent(
            $$"""{"query": {{JsonSerializer.Serialize(query)}}}""", Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(Addresses["GraphQL"]), body);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Asks until the answer holds a text, for ten seconds: it looks for new data once a second.</summary>
    /// <returns>The last answer.</returns>
    public async Task<string> AskUntilAsync(string query, string text)
    {
        var answer = "";
        for (var attempt = 0; attempt < 100 && !answer.Contains(text, StringComparison.Ordinal); attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            answer = await AskAsync(query);
        }
        return answer;
    }

    /// <summary>Reads what it says to people, until a line holds the text or nothing more comes.</summary>
    /// <returns>The last line read.</returns>
    public async Task<string> ReadErrorsUntilAsync(string text)
    {
        var line = "";
        while (!line.Contains(text, StringComparison.Ordinal))
            line = await _process.StandardError.ReadLineAsync() ?? text;
        return line;
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public async Task<KgResult> TerminateAsync()
    {
        await SignalAsync("TERM");
        return await KgProcess.EndAsync(_process);
    }

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _client.Dispose();
    }
}
