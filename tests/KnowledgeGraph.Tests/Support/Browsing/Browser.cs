using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support.Browsing;

/// <summary>Chromium without a window and with one page, for which no host exists but 127.0.0.1.</summary>
sealed class Browser : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The first is Chromium less its windows, and takes a third less time.
    static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    readonly string _profile;
    readonly Process _process;
    readonly DevTools _tools = new();
    string _page = "";

    Browser(string profile, Process process) => (_profile, _process) = (profile, process);

    /// <summary>Called with name and parameters of each event of the browser's.</summary>
    public event Action<string, JsonNode>? Happened;

    /// <summary>Null where there is none.</summary>
    public static string? Executable { get; } = Places.FirstOrDefault(File.Exists);

    /// <summary>Addresses that the page and its workers asked for, answered or not.</summary>
    public ConcurrentQueue<Uri> Requested { get; } = [];

    /// <summary>Errors on the console, with those of the content security policy, and exceptions that nobody caught.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    public static async Task<Browser> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("kg-browser-").FullName;
        var process = Process.Start(new ProcessStartInfo(Executable!, Arguments(profile))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var browser = new Browser(profile, process);
        await browser.OpenPageAsync();
        return browser;
    }

    public async Task GoToAsync(string url)
    {
        await CallAsync("Page.navigate", new() { ["url"] = url });
        await UntilAsync("document.readyState === 'complete'");
    }

    /// <summary>Runs a script that is longer than an expression, such as a library.</summary>
    public Task RunAsync(string script) => CallAsync("Runtime.evaluate", new() { ["expression"] = script });

    /// <returns>The value of an expression, as text.</returns>
    public async Task<string> EvaluateAsync(string expression)
    {
        var answer = await CallAsync("Runtime.evaluate", new()
        {
            ["expression"] = $"(async () => String({expression}))()",
            ["awaitPromise"] = true,
        });
        return answer["exceptionDetails"] is { } failure
            ? throw new InvalidOperationException($"{expression}: {failure["exception"]!["description"]}")
            : (string)answer["result"]!["value"]!;
    }

    public async Task UntilAsync(string condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await HoldsAsync(condition))
        {
            if (watch.Elapsed > Patience)
                throw new TimeoutException($"{condition} never held. The page: {await EvaluateAsync("document.body.innerText")}");
            await Task.Delay(50);
        }
    }

    // A page that is being left, for which the browser may refuse to answer, is not yet the one that is waited for.
    async Task<bool> HoldsAsync(string condition)
    {
        try
        {
            return await EvaluateAsync($"Boolean({condition})") == "true";
        }
        catch (DevToolsException)
        {
            return false;
        }
    }

    /// <summary>Clicks with the mouse where the first visible element of a selector with just this text is.</summary>
    public async Task ClickAsync(string selector, string text)
    {
        var found = $"[...document.querySelectorAll('{selector}')].find(e => e.innerText.trim() === {JsonSerializer.Serialize(text)} && e.offsetWidth)";
        await UntilAsync(found);
        var middle = await EvaluateAsync($"(r => (r.x + r.width / 2) + ' ' + (r.y + r.height / 2))({found}.getBoundingClientRect())");
        var (x, y) = middle.Split(' ') is [var left, var top] ? (double.Parse(left), double.Parse(top)) : default;
        foreach (var type in (string[])["mousePressed", "mouseReleased"])
            await CallAsync("Input.dispatchMouseEvent", new() { ["type"] = type, ["x"] = x, ["y"] = y, ["button"] = "left", ["clickCount"] = 1 });
    }

    public Task DisableScriptAsync() => CallAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });

    /// <summary>Writes what is seen to a file beside the test program.</summary>
    public async Task ScreenshotAsync(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;
        var picture = await CallAsync("Page.captureScreenshot", new() { ["format"] = "png" });
        await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.png"), Convert.FromBase64String((string)picture["data"]!));
    }

    public async ValueTask DisposeAsync()
    {
        await _tools.SendAsync("Browser.close");
        await _tools.DisposeAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            Directory.Delete(_profile, recursive: true);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (IOException)
        {
            // A process of the browser's still writes there: the folder stays with the other temporary files.
        }
        _process.Dispose();
    }

    static string[] Arguments(string profile)
        =>
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1280,800", $"--user-data-dir={profile}",
            "about:blank",
        ];

    async Task OpenPageAsync()
    {
        _tools.Happened += Note;
        await _tools.ConnectAsync(await AddressAsync());
        var target = await _tools.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await _tools.SendAsync("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        _page = (string)attached["sessionId"]!;
        foreach (var domain in (string[])["Page", "Network", "Runtime", "Log"])
            await CallAsync($"{domain}.enable");
        await CallAsync("Target.setAutoAttach", new() { ["autoAttach"] = true, ["waitForDebuggerOnStart"] = false, ["flatten"] = true });
        await CallAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1280, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = false });
    }

    // The browser writes its port and path there as soon as it listens.
    async Task<Uri> AddressAsync()
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        var watch = Stopwatch.StartNew();
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file)).Length < 2)
        {
            if (watch.Elapsed > Patience || _process.HasExited)
                throw new InvalidOperationException("The browser did not start.");
            await Task.Delay(20);
        }
        var lines = await File.ReadAllLinesAsync(file);
        return new($"ws://127.0.0.1:{lines[0]}{lines[1]}");
    }

    internal Task<JsonNode> CallAsync(string method, JsonObject? parameters = null) => _tools.SendAsync(method, parameters, _page);

    void Note(string name, JsonNode happened, string? session)
    {
        Happened?.Invoke(name, happened);
        switch (name)
        {
            case "Target.attachedToTarget":
                _ = _tools.SendAsync("Network.enable", session: (string)happened["sessionId"]!);
                break;
            case "Network.requestWillBeSent":
                Requested.Enqueue(new((string)happened["request"]!["url"]!));
                break;
            case "Log.entryAdded" when (string?)happened["entry"]!["level"] == "error":
                Problems.Enqueue($"{happened["entry"]!["text"]} {happened["entry"]!["url"]}");
                break;
            case "Runtime.exceptionThrown":
                Problems.Enqueue(happened["exceptionDetails"]!.ToJsonString());
                break;
        }
    }
}
