using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support.Browsing;

/// <summary>What a person does with mouse, keys and settings.</summary>
static class Hands
{
    const int Ctrl = 2;
    const int Shift = 8;

    public static Task ClickAtAsync(this Browser browser, Point at, bool withShift = false)
        => browser.MouseAsync(withShift ? Shift : 0, ("mouseMoved", at), ("mousePressed", at), ("mouseReleased", at));

    /// <param name="moves">The places between, the last of them the end.</param>
    public static Task DragAsync(this Browser browser, Point from, Point to, int moves = 1)
        => browser.MouseAsync(
            0,
            [("mouseMoved", from), ("mousePressed", from), .. Enumerable.Range(1, moves).Select(move => ("mouseMoved", Between(from, to, (double)move / moves))), ("mouseReleased", to)]);

    static Point Between(Point from, Point to, double part)
        => new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));

    /// <param name="key">As <c>KeyboardEvent.key</c> names it: <c>Enter</c>, <c>ArrowDown</c>, <c>e</c>.</param>
    public static async Task PressAsync(this Browser browser, string key, bool withCtrl = false, bool withShift = false)
    {
        var text = key switch
        {
            "Enter" => "\r",
            { Length: 1 } when !withCtrl => key,
            _ => null,
        };
        foreach (var type in (string[])["keyDown", "keyUp"])
        {
            var parameters = new JsonObject
            {
                ["type"] = type,
                ["key"] = key,
                ["code"] = key,
                ["windowsVirtualKeyCode"] = CodeOf(key),
                ["modifiers"] = (withCtrl ? Ctrl : 0) | (withShift ? Shift : 0),
            };
            if (type == "keyDown" && text is not null)
                parameters["text"] = text;
            await browser.CallAsync("Input.dispatchKeyEvent", parameters);
        }
    }

    public static Task TypeAsync(this Browser browser, string text) => browser.CallAsync("Input.insertText", new() { ["text"] = text });

    public static Task ResizeAsync(this Browser browser, int width, int height)
        => browser.CallAsync(
            "Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <param name="features">Media features and the values that the system prefers: <c>("prefers-color-scheme", "dark")</c>.</param>
    public static Task PreferAsync(this Browser browser, params (string Name, string Value)[] features)
        => browser.CallAsync("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new JsonArray([.. features.Select(feature => new JsonObject { ["name"] = feature.Name, ["value"] = feature.Value })]),
        });

    /// <summary>Cuts the page off from every server, or joins it again.</summary>
    public static Task SetOfflineAsync(this Browser browser, bool isOffline)
        => browser.CallAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = isOffline,
            ["latency"] = 0,
            ["downloadThroughput"] = -1,
            ["uploadThroughput"] = -1,
        });

    /// <summary>Lets every answer come that much later; nothing where zero.</summary>
    public static Task SetLatencyAsync(this Browser browser, int milliseconds)
        => browser.CallAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = milliseconds,
            ["downloadThroughput"] = -1,
            ["uploadThroughput"] = -1,
        });

    /// <summary>Shows the page as it would be printed, until preferences are set again.</summary>
    public static Task ShowAsPrintedAsync(this Browser browser)
        => browser.CallAsync("Emulation.setEmulatedMedia", new() { ["media"] = "print" });

    static async Task MouseAsync(this Browser browser, int modifiers, params (string Type, Point At)[] events)
    {
        foreach (var (type, at) in events)
        {
            await browser.CallAsync("Input.dispatchMouseEvent", new()
            {
                ["type"] = type,
                ["x"] = at.X,
                ["y"] = at.Y,
                ["button"] = "left",
                ["buttons"] = 1,
                ["clickCount"] = 1,
                ["modifiers"] = modifiers,
            });
        }
    }

    // Without it Chromium moves no focus and starts no default action.
    static int CodeOf(string key)
        => key switch
        {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            " " => 32,
            "End" => 35,
            "Home" => 36,
            "ArrowLeft" => 37,
            "ArrowUp" => 38,
            "ArrowRight" => 39,
            "ArrowDown" => 40,
            "Delete" => 46,
            _ => char.ToUpperInvariant(key[0]),
        };
}

/// <summary>A place on the page, in CSS pixels from its upper left corner.</summary>
readonly record struct Point(double X, double Y);
